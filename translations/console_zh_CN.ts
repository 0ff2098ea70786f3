<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>console::ui::AdSpendingModel</name>
    <message>
        <source>%1%</source>
        <extracomment>A share in hundredths, such as 12.5%.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>How many entries of the book there are for an ad.</extracomment>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Qcash that an ad has cost.</extracomment>
        <translation>支出</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>Qcash that came back from an ad.</extracomment>
        <translation>退回</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>Qcash spent on an ad less what came back.</extracomment>
        <translation>净支出</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Of all that ads have cost.</extracomment>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>console::ui::AdsPage</name>
    <message>
        <source>Promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Record ad spending…</source>
        <translation>登记广告支出…</translation>
    </message>
    <message>
        <source>Spendable Qcash</source>
        <translation>可用Qcash</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Qcash</translation>
    </message>
    <message>
        <source>Buy Qcash</source>
        <translation>购买Qcash</translation>
    </message>
    <message>
        <source>Spent on ads</source>
        <translation>广告支出</translation>
    </message>
    <message>
        <source>Spent on ads in the period, less what came back, in Qcash</source>
        <translation>期间内的广告支出（已扣除退回），单位Qcash</translation>
    </message>
    <message>
        <source>By ad</source>
        <translation>按广告</translation>
    </message>
    <message>
        <source>Spending by ad</source>
        <translation>各广告支出</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Ad entries of the period</source>
        <translation>期间内的广告记录</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>最近3个月</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近12个月</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Held for bids: %1 Qcash</source>
        <translation>竞价冻结：%1 Qcash</translation>
    </message>
    <message>
        <source>Ads can be paid from it at any time. It never expires.</source>
        <translation>可随时用于支付广告，没有使用期限。</translation>
    </message>
    <message>
        <source>%1 to %2, less what came back</source>
        <extracomment>Two days.</extracomment>
        <translation>%1至%2，已扣除退回</translation>
    </message>
    <message>
        <source>No Qcash was spent on ads in this period. Record what an ad has cost, or choose a longer period.</source>
        <translation>此期间没有Qcash广告支出。请登记广告支出，或选择更长的期间。</translation>
    </message>
    <message>
        <source>No ad entries in this period.</source>
        <translation>此期间没有广告记录。</translation>
    </message>
    <message>
        <source>The newest %1 of %2</source>
        <translation>最新%1条，共%2条</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::Card</name>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
</context>
<context>
    <name>console::ui::ChargeTab</name>
    <message>
        <source>Charge tickets</source>
        <translation>充值券</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>充值券</translation>
    </message>
    <message>
        <source>Qcash orders can't be cancelled or refunded.</source>
        <translation>Qcash订单不可取消或退款。</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>购买</translation>
    </message>
    <message>
        <source>Buy the selected charge ticket</source>
        <translation>购买所选充值券</translation>
    </message>
    <message>
        <source>Which tickets do I need?</source>
        <translation>需要哪些充值券？</translation>
    </message>
    <message>
        <source>I want at least this much Qcash:</source>
        <translation>至少需要的Qcash：</translation>
    </message>
    <message>
        <source>Qcash wanted</source>
        <translation>所需Qcash</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Qcash</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Propose charge tickets</source>
        <translation>推荐充值券</translation>
    </message>
    <message>
        <source>You can also convert service points into Qcash.</source>
        <translation>也可以将服务积分转换成Qcash。</translation>
    </message>
    <message>
        <source>My grade &amp; points</source>
        <translation>我的等级&amp;分数</translation>
    </message>
    <message>
        <source>The smallest sum of tickets that reaches the amount is proposed, since Qcash is never refunded.</source>
        <translation>由于Qcash不可退款，因此推荐达到该金额的最小充值券组合。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is a ticket's amount, %2 how many of them.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 = %2 Qcash. Tickets are bought one by one; the largest is selected.</source>
        <extracomment>%1 is a list such as "5,000 × 1, 1,000 × 2", %2 their sum.</extracomment>
        <translation>%1 = %2 Qcash。充值券需逐张购买，已选择面额最大的一张。</translation>
    </message>
    <message>
        <source>%1 Qcash for %1 yen</source>
        <translation>%1 Qcash，售价%1日元</translation>
    </message>
    <message>
        <source>Select a charge ticket from the list.</source>
        <translation>请从列表中选择充值券。</translation>
    </message>
</context>
<context>
    <name>console::ui::CheckoutPage</name>
    <message>
        <source>Cart</source>
        <translation>购物车</translation>
    </message>
    <message>
        <source>Price in yen</source>
        <translation>价格（日元）</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>Qcash never expires. Qcash orders can't be cancelled or refunded.</source>
        <translation>Qcash没有使用期限。Qcash订单不可取消或退款。</translation>
    </message>
    <message>
        <source>Choose another ticket</source>
        <translation>选择其他充值券</translation>
    </message>
    <message>
        <source>Order &amp; payment</source>
        <translation>下单支付</translation>
    </message>
    <message>
        <source>Practice mode: no real money moves. The order is recorded in this book only; buy the ticket in J·QSM too.</source>
        <translation>练习模式：不会产生真实付款。订单仅记录在此账本中，请在J·QSM中同样购买充值券。</translation>
    </message>
    <message>
        <source>Payment info</source>
        <translation>支付信息</translation>
    </message>
    <message>
        <source>Qcash orders can't be cancelled or refunded. Please note this before you order.</source>
        <translation>Qcash订单不可取消或退款，下单前请注意。</translation>
    </message>
    <message>
        <source>VISA/Master/JCB card</source>
        <translation>VISA/Master/JCB卡</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>卡号</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Expiry date, month and year</source>
        <translation>有效期（月、年）</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>安全码</translation>
    </message>
    <message>
        <source>Cardholder name</source>
        <translation>持卡人姓名</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>分期</translation>
    </message>
    <message>
        <source>Number of payments</source>
        <translation>分期期数</translation>
    </message>
    <message>
        <source>Settlement-due money</source>
        <translation>预计结算金</translation>
    </message>
    <message>
        <source>Available amount</source>
        <translation>可用金额</translation>
    </message>
    <message>
        <source>Settlement money</source>
        <translation>结算金</translation>
    </message>
    <message>
        <source>Q-account password</source>
        <translation>Q账户密码</translation>
    </message>
    <message>
        <source>No Q-account password has been set yet. Set one first; this order waits for you.</source>
        <translation>尚未设置Q账户密码。请先设置，此订单会保留。</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Total payment</source>
        <translation>支付金额合计</translation>
    </message>
    <message>
        <source>Total payment in yen</source>
        <translation>支付金额合计（日元）</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Order complete</source>
        <translation>订单完成</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>充值券</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>New balance</source>
        <translation>新余额</translation>
    </message>
    <message>
        <source>New balance in Qcash</source>
        <translation>新余额（Qcash）</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Qcash</translation>
    </message>
    <message>
        <source>Buy another ticket</source>
        <translation>再次购买充值券</translation>
    </message>
    <message>
        <source>View Qcash</source>
        <translation>查看Qcash</translation>
    </message>
    <message>
        <source>The cart is empty. Choose a charge ticket first.</source>
        <translation>购物车为空。请先选择充值券。</translation>
    </message>
    <message>
        <source>Choose a charge ticket</source>
        <translation>选择充值券</translation>
    </message>
    <message>
        <source>Balance now %1 Qcash, afterwards %2 Qcash.</source>
        <translation>当前余额%1 Qcash，购买后%2 Qcash。</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation>正在下单…</translation>
    </message>
    <message>
        <source>Nothing is available: settlement money is for shops with sales. Import your orders.</source>
        <translation>没有可用金额：结算金仅限有销售的店铺使用。请导入订单。</translation>
    </message>
    <message>
        <source>Less than this ticket costs.</source>
        <translation>低于此充值券的价格。</translation>
    </message>
    <message>
        <source>Single payment</source>
        <translation>一次付清</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>分%Ln期</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more is to be paid. This was a practice payment, recorded in this book only: buy the ticket in J·QSM too.</source>
        <translation>无需再付款。此次为练习支付，仅记录在此账本中，请在J·QSM中同样购买充值券。</translation>
    </message>
    <message>
        <source>Nothing more is to be paid.</source>
        <translation>无需再付款。</translation>
    </message>
</context>
<context>
    <name>console::ui::ConvertDialog</name>
    <message>
        <source>Convert your points to Qcash</source>
        <translation>请把积分转换成Qcash</translation>
    </message>
    <message>
        <source>Convert last month's service points to Qcash?</source>
        <translation>要将上月的服务积分转换成Qcash吗？</translation>
    </message>
    <message>
        <source>Points that will be converted</source>
        <translation>将要转换的积分</translation>
    </message>
    <message>
        <source>Qcash you receive</source>
        <translation>获得的Qcash</translation>
    </message>
    <message>
        <source>Points lost as remainder</source>
        <translation>作为尾数失效的积分</translation>
    </message>
    <message>
        <source>Qcash total afterwards</source>
        <translation>转换后Qcash合计</translation>
    </message>
    <message>
        <source>This can't be undone. All points of the month are converted at once, once a month.</source>
        <translation>此操作无法撤销。该月的全部积分一次性转换，每月一次。</translation>
    </message>
    <message>
        <source>The conversion is recorded in this book; make it in J·QSM too.</source>
        <translation>转换记录在此账本中，请在J·QSM中同样操作。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the conversion</source>
        <translation>取消转换</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Convert the points now</source>
        <translation>立即转换积分</translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>%1的积分</translation>
    </message>
    <message>
        <source>Converting…</source>
        <translation>正在转换…</translation>
    </message>
</context>
<context>
    <name>console::ui::ConvertDoneDialog</name>
    <message>
        <source>Points converted</source>
        <translation>积分转换完成</translation>
    </message>
    <message>
        <source>The points have been converted to Qcash.</source>
        <translation>积分已转换成Qcash。</translation>
    </message>
    <message>
        <source>Qcash received</source>
        <translation>已获得的Qcash</translation>
    </message>
    <message>
        <source>Qcash total now</source>
        <translation>当前Qcash合计</translation>
    </message>
    <message>
        <source>The conversion is recorded in this book; make it in J·QSM too.</source>
        <translation>转换记录在此账本中，请在J·QSM中同样操作。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>%1 points of %2 were converted; %3 of them were lost as remainder.</source>
        <translation>已转换%2的%1分，其中%3分作为尾数失效。</translation>
    </message>
</context>
<context>
    <name>console::ui::CorrectionDialog</name>
    <message>
        <source>Correct an entry</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>The entry stays in the book; its opposite is booked beside it. This can't be undone.</source>
        <translation>原记录保留在账本中，并另记一笔相反的记录。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount of the entry</source>
        <translation>记录金额</translation>
    </message>
    <message>
        <source>To be booked</source>
        <translation>将入账</translation>
    </message>
    <message>
        <source>Amount that will be booked</source>
        <translation>将入账的金额</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It is recorded in this book only: where J·QSM is wrong too, put it right there.</source>
        <translation>仅记录在此账本中：如果J·QSM中也有误，请在J·QSM中更正。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Book the correction</source>
        <translation>更正入账</translation>
    </message>
    <message>
        <source>Give a reason, so that the correction can be understood later.</source>
        <translation>请填写原因，以便日后查明此次更正。</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>未入账。</translation>
    </message>
</context>
<context>
    <name>console::ui::EntryText</name>
    <message>
        <source>Charge ticket %1 (%2 •••• %3)</source>
        <extracomment>%1 is the ticket's amount, %2 a card brand, %3 the card's last four digits.</extracomment>
        <translation>充值券%1（%2 •••• %3）</translation>
    </message>
    <message>
        <source>Charge ticket %1 (%2)</source>
        <extracomment>%1 is the ticket's amount, %2 the payment method.</extracomment>
        <translation>充值券%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What an entry is, and the note or reason that was given for it.</extracomment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1分</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>Plus exhibit (keyword)</source>
        <translation>Plus展示（关键词）</translation>
    </message>
    <message>
        <source>Plus exhibit (category)</source>
        <translation>Plus展示（分类）</translation>
    </message>
    <message>
        <source>Power rank-up</source>
        <translation>Power Rank-up</translation>
    </message>
    <message>
        <source>Today's special (premium)</source>
        <translation>今日特价（高级）</translation>
    </message>
    <message>
        <source>Today's special (standard)</source>
        <translation>今日特价（标准）</translation>
    </message>
    <message>
        <source>Time sale / Daily deal</source>
        <translation>限时特卖/每日特价</translation>
    </message>
    <message>
        <source>Group buy</source>
        <translation>团购</translation>
    </message>
    <message>
        <source>Mega AD</source>
        <translation>Mega AD</translation>
    </message>
    <message>
        <source>Shop mail</source>
        <translation>店铺邮件</translation>
    </message>
    <message>
        <source>QSpecial banner</source>
        <translation>QSpecial横幅</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>充值券</translation>
    </message>
    <message>
        <source>Service points converted</source>
        <translation>服务积分转换</translation>
    </message>
    <message>
        <source>Ad spending</source>
        <translation>广告支出</translation>
    </message>
    <message>
        <source>Ad refund</source>
        <translation>广告退款</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Service points converted (%1)</source>
        <extracomment>%1 is the month of the points, such as 2026-10.</extracomment>
        <translation>服务积分转换（%1）</translation>
    </message>
    <message>
        <source>Refund of %1</source>
        <extracomment>%1 is the name of a paid ad.</extracomment>
        <translation>%1退款</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>Marks an entry that a later, opposite entry has taken back.</extracomment>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>订单%1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>商品%1</translation>
    </message>
    <message>
        <source>dated %1</source>
        <extracomment>The day that the user gave for an entry, where it was booked on another day.</extracomment>
        <translation>日期%1</translation>
    </message>
    <message>
        <source>This entry could not be told from another one. Nothing was booked; please try again.</source>
        <translation>无法将此记录与另一条记录区分。未入账，请重试。</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>请输入大于零的金额。</translation>
    </message>
    <message>
        <source>The date lies in the future. Choose today or an earlier day.</source>
        <translation>日期在将来。请选择今天或更早的日期。</translation>
    </message>
    <message>
        <source>The book has begun already. Record the difference as money in or money out instead.</source>
        <translation>账本已开始使用。请将差额登记为转入或转出。</translation>
    </message>
    <message>
        <source>This entry is not in the book. Nothing was changed.</source>
        <translation>账本中没有此记录。未作任何更改。</translation>
    </message>
    <message>
        <source>Only entries made by hand can be corrected. Nothing was changed.</source>
        <translation>只能更正手动登记的记录。未作任何更改。</translation>
    </message>
    <message>
        <source>This entry has been corrected already.</source>
        <translation>此记录已更正过。</translation>
    </message>
    <message>
        <source>The spendable Qcash is less than this amount. Nothing was booked.</source>
        <translation>可用Qcash低于此金额。未入账。</translation>
    </message>
</context>
<context>
    <name>console::ui::FaqModel</name>
    <message>
        <source>Qcash</source>
        <translation>Qcash</translation>
    </message>
    <message>
        <source>Service points</source>
        <translation>服务积分</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
</context>
<context>
    <name>console::ui::FindingsModel</name>
    <message>
        <source>What is wrong</source>
        <translation>错误内容</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>The number of the movement, entry, account or order concerned.</extracomment>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>console::ui::GoodsModel</name>
    <message>
        <source>Item number</source>
        <translation>商品号码</translation>
    </message>
    <message>
        <source>Seller code</source>
        <extracomment>The number that the seller has given to an item.</extracomment>
        <translation>卖家代码</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>How many pieces of an item are left.</extracomment>
        <translation>库存</translation>
    </message>
    <message>
        <source>Price (yen)</source>
        <translation>价格（日元）</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>The last day on which an item is on sale.</extracomment>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Image error</source>
        <extracomment>The state of an item's image.</extracomment>
        <translation>图片错误</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>General goods</source>
        <translation>一般商品</translation>
    </message>
    <message>
        <source>Reserve goods</source>
        <translation>预约商品</translation>
    </message>
</context>
<context>
    <name>console::ui::GoodsPage</name>
    <message>
        <source>Goods management</source>
        <translation>商品管理</translation>
    </message>
    <message>
        <source>Import items…</source>
        <translation>导入商品…</translation>
    </message>
    <message>
        <source>Goods shown</source>
        <translation>显示的商品</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Item number, seller code or item name</source>
        <translation>商品号码、卖家代码或商品名</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) so far</source>
        <comment>The list grows as one scrolls.</comment>
        <translation>
            <numerusform>已显示%Ln件商品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln件商品</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all goods</source>
        <translation>显示全部商品</translation>
    </message>
    <message>
        <source>No item matches. Try a shorter text, or look in all goods.</source>
        <translation>没有符合条件的商品。请缩短搜索文字，或在全部商品中查找。</translation>
    </message>
    <message>
        <source>No items yet. Import the shop's item file to see stock, sales periods and images here.</source>
        <translation>暂无商品。导入店铺的商品文件后，可在此查看库存、销售期间和图片。</translation>
    </message>
    <message>
        <source>No item has a stock of 3 or fewer.</source>
        <translation>没有库存3件以下的商品。</translation>
    </message>
    <message>
        <source>No item's sale ends within 7 days.</source>
        <translation>没有7天内到期的商品。</translation>
    </message>
    <message>
        <source>No item has an image error.</source>
        <translation>没有图片错误的商品。</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>全部商品</translation>
    </message>
    <message>
        <source>Stock of 3 or fewer</source>
        <translation>库存3件以下</translation>
    </message>
    <message>
        <source>Expiring within 7 days</source>
        <translation>7天内到期</translation>
    </message>
    <message>
        <source>Image error</source>
        <translation>图片错误</translation>
    </message>
</context>
<context>
    <name>console::ui::GradePointsPage</name>
    <message>
        <source>My grade &amp; points</source>
        <translation>我的等级&amp;分数</translation>
    </message>
    <message>
        <source>Convert your points to Qcash</source>
        <translation>请把积分转换成Qcash</translation>
    </message>
    <message>
        <source>Points convertible this month</source>
        <translation>本月可以转换的积分</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Convert the points to Qcash</source>
        <translation>将积分转换成Qcash</translation>
    </message>
    <message>
        <source>Points can be converted from the 1st to the last day of the month, 23:59 Japan time, once a month.</source>
        <translation>每月1日至月末日本时间23:59可转换积分，每月一次。</translation>
    </message>
    <message>
        <source>Last month's service points</source>
        <translation>上月的服务积分</translation>
    </message>
    <message>
        <source>Last month's points by component</source>
        <translation>上月积分（按项目）</translation>
    </message>
    <message>
        <source>Type in points…</source>
        <translation>输入积分…</translation>
    </message>
    <message>
        <source>Type in a month's points</source>
        <translation>输入某月的积分</translation>
    </message>
    <message>
        <source>Item scores</source>
        <translation>商品积分</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>商品号码</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search item scores</source>
        <translation>搜索商品积分</translation>
    </message>
    <message>
        <source>This page holds points of 2019-07-01 and later.</source>
        <translation>此页面显示2019-07-01及之后的积分。</translation>
    </message>
    <message>
        <source>Past service points</source>
        <translation>过去的服务积分</translation>
    </message>
    <message>
        <source>Points of the last twelve months</source>
        <translation>最近12个月的积分</translation>
    </message>
    <message>
        <source>Points do not carry over: those of a month without a conversion in this book count as lost.</source>
        <translation>积分不会延续到次月：此账本中没有转换的月份，其积分视为失效。</translation>
    </message>
    <message>
        <source>Sales of the last 12 months: ¥%1</source>
        <translation>最近12个月的销售额：¥%1</translation>
    </message>
    <message>
        <source>This is the highest grade.</source>
        <translation>这是最高等级。</translation>
    </message>
    <message>
        <source>The sales reach those of %1 (¥%2).</source>
        <extracomment>%1 is a grade, %2 an amount of yen.</extracomment>
        <translation>销售额已达到%1的标准（¥%2）。</translation>
    </message>
    <message>
        <source>¥%1 of sales are missing to %2 (¥%3).</source>
        <extracomment>%1 and %3 are amounts of yen, %2 is a grade.</extracomment>
        <translation>距%2（¥%3）还差¥%1销售额。</translation>
    </message>
    <message>
        <source>Threshold chosen by this program, not Qoo10's own; in force from %1.</source>
        <translation>标准由本程序设定，并非Qoo10官方标准；自%1起生效。</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部分类</translation>
    </message>
    <message>
        <source>No item of %1 matches the search.</source>
        <translation>%1没有符合搜索条件的商品。</translation>
    </message>
    <message>
        <source>No item scores are known for %1. Import the points file.</source>
        <translation>没有%1的商品积分。请导入积分文件。</translation>
    </message>
</context>
<context>
    <name>console::ui::HeaderBar</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Time in Japan</source>
        <translation>日本时间</translation>
    </message>
    <message>
        <source>Japan Standard Time: all dates and deadlines are meant in it.</source>
        <translation>日本标准时间：所有日期和截止时间均以此为准。</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>当前登录者</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Change to another shop</source>
        <translation>切换到其他店铺</translation>
    </message>
    <message>
        <source>Go to Qoo10</source>
        <translation>前往Qoo10</translation>
    </message>
    <message>
        <source>Seller shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Q cash</source>
        <translation>Q现金</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Check the book…</source>
        <translation>检查账本…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Import, backup and more</source>
        <translation>导入、备份等</translation>
    </message>
    <message>
        <source>Open www.qoo10.jp in the browser</source>
        <translation>在浏览器中打开www.qoo10.jp</translation>
    </message>
    <message>
        <source>Open your shop on Qoo10 in the browser</source>
        <translation>在浏览器中打开Qoo10上的店铺</translation>
    </message>
    <message>
        <source>Open the Qcash page</source>
        <translation>打开Qcash页面</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <extracomment>%1 is the seller ID of who is signed in.</extracomment>
        <translation>欢迎，%1</translation>
    </message>
</context>
<context>
    <name>console::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Write to Qoo10…</source>
        <translation>咨询Qoo10…</translation>
    </message>
    <message>
        <source>Write to Qoo10</source>
        <translation>咨询Qoo10</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>搜索问题</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No question holds these words. Try fewer words, or write to Qoo10.</source>
        <translation>没有包含这些词的问题。请减少词语，或咨询Qoo10。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>console::ui::HistoryModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Related info</source>
        <translation>相关信息</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
</context>
<context>
    <name>console::ui::HistoryTab</name>
    <message>
        <source>15 days</source>
        <translation>15天</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1个月</translation>
    </message>
    <message>
        <source>2 months</source>
        <translation>2个月</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3个月</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>记录种类</translation>
    </message>
    <message>
        <source>Text in content or related info</source>
        <translation>内容或相关信息中的文字</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search the Qcash history</source>
        <translation>搜索Qcash使用记录</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Qcash history</source>
        <translation>Qcash使用记录</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Correct the selected entry</source>
        <translation>更正所选记录</translation>
    </message>
    <message>
        <source>Go to Qcash charge</source>
        <translation>前往Qcash充值</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>Filter of the Qcash history: entries of every kind.</extracomment>
        <translation>全部种类</translation>
    </message>
    <message>
        <source>The first day lies after the last one. Nothing was searched.</source>
        <translation>开始日期晚于结束日期。未搜索。</translation>
    </message>
    <message>
        <source>Entries made by hand can be corrected: select one in the list.</source>
        <translation>手动登记的记录可以更正：请在列表中选择。</translation>
    </message>
    <message>
        <source>Qcash charge</source>
        <translation>Qcash充值</translation>
    </message>
    <message>
        <source>No Qcash history. Buy a charge ticket, or record what there is in J·QSM with the buttons above.</source>
        <translation>没有Qcash使用记录。请购买充值券，或用上方按钮登记J·QSM中已有的内容。</translation>
    </message>
    <message>
        <source>No Qcash history. Choose a longer period, or search for another kind or text.</source>
        <translation>没有Qcash使用记录。请选择更长的期间，或搜索其他种类或文字。</translation>
    </message>
</context>
<context>
    <name>console::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件种类</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>将文件拖放到此处，或选择文件</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the list of what is wrong</source>
        <translation>复制错误列表</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误内容</translation>
    </message>
    <message>
        <source>Leave out rows that can't be read, and import the others</source>
        <translation>跳过无法读取的行，导入其他行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>选择要导入的文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>表格 (*.csv *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>The program finds a file's encoding by itself.</extracomment>
        <translation>自动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is an encoding, found in a file.</extracomment>
        <translation>检测到：%1</translation>
    </message>
    <message numerus="yes">
        <source>Preview: the first %Ln row(s).</source>
        <translation>
            <numerusform>预览：前%Ln行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another.
----------
Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other column(s) of the file are not needed and are read past.</source>
        <translation>
            <numerusform>文件中另有%Ln列不需要，已略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the file. You see its first rows here before anything is imported.</source>
        <translation>请选择文件。导入前可在此查看前几行。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>There is nothing to show of this file.</source>
        <translation>此文件没有可显示的内容。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Import as: %1</source>
        <extracomment>%1 is a kind of file: Orders, Items.</extracomment>
        <translation>导入为：%1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>已取消。未导入任何内容。</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 things that are wrong:</source>
        <translation>%L2处错误中的前%L1处：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) wrong:</source>
        <translation>
            <numerusform>%Ln处错误：</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <extracomment>%1 is an enumeration: rows read, added, updated and so on.</extracomment>
        <translation>已导入：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %Ln row(s) can't be read. Mend them in the file, or leave them out by the box above and import again.</source>
        <translation>
            <numerusform>未导入任何内容：有%Ln行无法读取。请在文件中修正，或勾选上方选项跳过这些行后重新导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>%p%</source>
        <extracomment>%p is the share done; keep it.</extracomment>
        <translation>%p%</translation>
    </message>
</context>
<context>
    <name>console::ui::ImportErrorsModel</name>
    <message>
        <source>Line</source>
        <extracomment>Number of a line in a file.</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误内容</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>What stands in a field of a file.</extracomment>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>console::ui::ImportPreviewModel</name>
    <message>
        <source>Line</source>
        <extracomment>Number of a line in a file.</extracomment>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>console::ui::ImportTexts</name>
    <message>
        <source>Service points</source>
        <translation>服务积分</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>A CSV file of service-point events, a row for each event.</source>
        <translation>服务积分明细的CSV文件，每条明细一行。</translation>
    </message>
    <message>
        <source>A CSV file of the shop's items, a row for each item.</source>
        <translation>店铺商品的CSV文件，每件商品一行。</translation>
    </message>
    <message>
        <source>The order file that J·QSM offers for download, as it is. Buyers' data in it are read past.</source>
        <translation>从J·QSM下载的订单文件，无需修改。其中的买家信息会略过。</translation>
    </message>
    <message>
        <source>A CSV file of buyers' inquiries, a row for each inquiry.</source>
        <translation>买家咨询的CSV文件，每条咨询一行。</translation>
    </message>
    <message>
        <source>A CSV file of Qoo10's notices, a row for each notice.</source>
        <translation>Qoo10公告的CSV文件，每条公告一行。</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with BOM</source>
        <translation>UTF-8（带BOM）</translation>
    </message>
    <message>
        <source>Shift_JIS (CP932)</source>
        <translation>Shift_JIS (CP932)</translation>
    </message>
    <message>
        <source>UTF-16 LE</source>
        <translation>UTF-16 LE</translation>
    </message>
    <message>
        <source>The file can't be opened. Check that it is still there and that you may read it.</source>
        <translation>无法打开文件。请确认文件仍在原处且有读取权限。</translation>
    </message>
    <message>
        <source>This is a folder. Choose the file in it.</source>
        <translation>这是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>The file is empty. Download it again.</source>
        <translation>文件为空。请重新下载。</translation>
    </message>
    <message>
        <source>Line %L1 can't be read in this encoding. Choose another one at Encoding.</source>
        <translation>无法用此编码读取第%L1行。请在【编码】中选择其他编码。</translation>
    </message>
    <message>
        <source>The first line lacks these columns: %1. Take the file as it was downloaded, with its headings, or choose another kind of file.</source>
        <translation>第一行缺少以下列：%1。请使用下载的原始文件（含列标题），或选择其他文件种类。</translation>
    </message>
    <message>
        <source>These columns stand in the first line twice: %1. Remove one of each.</source>
        <translation>第一行中以下列重复：%1。请各删除一列。</translation>
    </message>
    <message>
        <source>This seems to be a file of another kind: %1.</source>
        <translation>这似乎是其他种类的文件：%1。</translation>
    </message>
    <message>
        <source>This seems to be a file of another kind. Choose its kind above.</source>
        <translation>这似乎是其他种类的文件。请在上方选择文件种类。</translation>
    </message>
    <message>
        <source>A field in line %L1 is too long: perhaps a quotation mark is missing there. Mend the line, or download the file again.</source>
        <translation>第%L1行的字段过长：可能缺少引号。请修正该行，或重新下载文件。</translation>
    </message>
    <message>
        <source>Line %L1 has too many columns to be a file of this kind. Take the file as it was downloaded.</source>
        <translation>第%L1行的列数过多，不是此种类的文件。请使用下载的原始文件。</translation>
    </message>
    <message>
        <source>A quotation mark that is opened in line %L1 is never closed: the file may be cut off. Download it again.</source>
        <translation>第%L1行的引号没有闭合：文件可能不完整。请重新下载。</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Copy it to this computer's disk and try again.</source>
        <translation>无法读完文件。请将文件复制到本机磁盘后重试。</translation>
    </message>
    <message>
        <source>This is not a text file. Choose the CSV file.</source>
        <translation>这不是文本文件。请选择CSV文件。</translation>
    </message>
    <message>
        <source>This is an Excel workbook. Save it there as CSV and import that file.</source>
        <translation>这是Excel工作簿。请在Excel中另存为CSV后导入。</translation>
    </message>
    <message>
        <source>This is a compressed file. Unpack it and import the CSV file in it.</source>
        <translation>这是压缩文件。请解压后导入其中的CSV文件。</translation>
    </message>
    <message>
        <source>This is a PDF document. Download the CSV file instead.</source>
        <translation>这是PDF文档。请改为下载CSV文件。</translation>
    </message>
    <message>
        <source>This is a picture. Choose the CSV file.</source>
        <translation>这是图片。请选择CSV文件。</translation>
    </message>
    <message>
        <source>This is a database, perhaps a backup of this program. Backups are restored from the menu.</source>
        <translation>这是数据库，可能是本程序的备份。请从菜单恢复备份。</translation>
    </message>
    <message>
        <source>This is a web page: perhaps you were logged out when you downloaded it. Log in to J·QSM and download the file again.</source>
        <translation>这是网页：下载时可能已退出登录。请登录J·QSM后重新下载文件。</translation>
    </message>
    <message>
        <source>The file is UTF-16 text without a mark. Choose UTF-16 LE at Encoding, or save the file as UTF-8.</source>
        <translation>文件是没有标记的UTF-16文本。请在【编码】中选择UTF-16 LE，或将文件另存为UTF-8。</translation>
    </message>
    <message>
        <source>The value is missing: fill it in.</source>
        <translation>缺少值：请填写。</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>不是整数。</translation>
    </message>
    <message>
        <source>The number is too large or too small.</source>
        <translation>数字过大或过小。</translation>
    </message>
    <message>
        <source>This is not a date: write it as 2026/11/30.</source>
        <translation>不是日期：请按2026/11/30的格式填写。</translation>
    </message>
    <message>
        <source>This is not a number of this sort: check its digits. Excel may have changed it.</source>
        <translation>编号格式不正确：请检查数字，可能被Excel更改过。</translation>
    </message>
    <message>
        <source>This value is not known: write it as J·QSM does.</source>
        <translation>未知的值：请按J·QSM的写法填写。</translation>
    </message>
    <message>
        <source>The text is too long: shorten it.</source>
        <translation>文字过长：请缩短。</translation>
    </message>
    <message>
        <source>The text holds an unprintable character: remove it.</source>
        <translation>文字中含有不可显示的字符：请删除。</translation>
    </message>
    <message>
        <source>The row has more or fewer fields than the first line: a comma or a quotation mark is wrong.</source>
        <translation>此行的字段数与第一行不一致：逗号或引号有误。</translation>
    </message>
    <message>
        <source>Text stands after a closing quotation mark: write a quotation mark inside a field twice.</source>
        <translation>结束引号后还有文字：字段内的引号请写两次。</translation>
    </message>
    <message>
        <source>Line %L1 has the same number with other content: keep one of the two.</source>
        <translation>第%L1行编号相同但内容不同：请只保留其中一行。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>读取%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>rows</comment>
        <translation>
            <numerusform>新增%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <comment>rows</comment>
        <translation>
            <numerusform>更新%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>rows</comment>
        <translation>
            <numerusform>未变%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>拒绝%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of an enumeration.</extracomment>
        <translation>、 </translation>
    </message>
</context>
<context>
    <name>console::ui::InquiriesModel</name>
    <message>
        <source>State</source>
        <extracomment>Whether an inquiry has been answered.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Inquiry number</source>
        <translation>咨询编号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>商品号码</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>An inquiry's heading.</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未回复</translation>
    </message>
</context>
<context>
    <name>console::ui::InquiriesPage</name>
    <message>
        <source>Customer inquiries</source>
        <translation>客户咨询</translation>
    </message>
    <message>
        <source>Ask Qoo10…</source>
        <translation>咨询Qoo10…</translation>
    </message>
    <message>
        <source>Inquiries shown</source>
        <translation>显示的咨询</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inquiry(ies) so far</source>
        <comment>The list grows as one scrolls.</comment>
        <translation>
            <numerusform>已显示%Ln条咨询</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inquiry(ies)</source>
        <translation>
            <numerusform>%Ln条咨询</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all inquiries</source>
        <translation>显示全部咨询</translation>
    </message>
    <message>
        <source>Import inquiries…</source>
        <translation>导入咨询…</translation>
    </message>
    <message>
        <source>No inquiries yet. Import the inquiry file to see here what buyers ask. Answers are written in J·QSM.</source>
        <translation>暂无咨询。导入咨询文件后，可在此查看买家的咨询。请在J·QSM中回复。</translation>
    </message>
    <message>
        <source>Every inquiry has been answered.</source>
        <translation>所有咨询均已回复。</translation>
    </message>
    <message>
        <source>All inquiries</source>
        <translation>全部咨询</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未回复</translation>
    </message>
</context>
<context>
    <name>console::ui::InquiryDialog</name>
    <message>
        <source>Write to Qoo10</source>
        <translation>咨询Qoo10</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>打开邮件程序</translation>
    </message>
    <message>
        <source>Category: QSM operation &gt; Promotion·Coupon·Qcash</source>
        <extracomment>The category under which Qoo10 files the message; its form offers these words.</extracomment>
        <translation>分类：QSM操作 &gt; 促销·优惠券·Qcash</translation>
    </message>
    <message>
        <source>Seller ID: %1</source>
        <translation>卖家ID：%1</translation>
    </message>
    <message>
        <source>Shop: %1</source>
        <translation>店铺：%1</translation>
    </message>
    <message>
        <source>[QSM operation &gt; Promotion·Coupon·Qcash] Inquiry</source>
        <translation>[QSM操作 &gt; 促销·优惠券·Qcash] 咨询</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>收件人：%1</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the message and send it from wherever you write mail.</source>
        <translation>没有可用的邮件程序。请复制消息，用其他方式发送邮件。</translation>
    </message>
    <message>
        <source>The message is on the clipboard, with address and subject.</source>
        <translation>消息已复制到剪贴板，包括收件地址和主题。</translation>
    </message>
</context>
<context>
    <name>console::ui::ItemScoreModel</name>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>商品号码</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>console::ui::KeepingDialog</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What is wrong with the book</source>
        <translation>账本错误内容</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Everything in this program's book, with all its shops, is replaced by what the backup holds. The book as it is now is kept beside it as a copy. Afterwards you log in again.</source>
        <translation>本程序账本的全部内容（包括所有店铺）将替换为备份中的内容。当前账本会另存一份副本。恢复后需重新登录。</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>%1 is a file with its folder.</extracomment>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>File: %1, last changed %2 (Japan)</source>
        <extracomment>%1 is a file with its folder, %2 a date with the time.</extracomment>
        <translation>文件：%1，最后更改%2（日本时间）</translation>
    </message>
    <message>
        <source>The backup has been written. Keep it on another disk than this computer's.</source>
        <translation>备份已写入。请保存到本机以外的磁盘。</translation>
    </message>
    <message>
        <source>The backup has been restored. The book as it was before is kept in %1. Log in again.</source>
        <extracomment>%1 is a file with its folder.</extracomment>
        <translation>备份已恢复。之前的账本保存在%1。请重新登录。</translation>
    </message>
    <message>
        <source>Cancelled. The book has not been checked to its end.</source>
        <translation>已取消。账本未检查完。</translation>
    </message>
    <message numerus="yes">
        <source>The book is sound: %Ln movement(s) checked.</source>
        <translation>
            <numerusform>账本正常：已检查%Ln笔变动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The book is not sound: %Ln thing(s) found. Keep this file as it is, and restore your newest sound backup.</source>
        <translation>
            <numerusform>账本异常：发现%Ln处错误。请原样保留此文件，并恢复最新的正常备份。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::KeepingFileText</name>
    <message>
        <source>Backups (*.sqlite);;All files (*)</source>
        <translation>备份 (*.sqlite);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Write a backup to</source>
        <translation>备份保存位置</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>选择要恢复的备份</translation>
    </message>
</context>
<context>
    <name>console::ui::KeepingTexts</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>检查账本</translation>
    </message>
    <message>
        <source>The backup is being written. You can go on when it is done.</source>
        <translation>正在写入备份。完成后可继续操作。</translation>
    </message>
    <message>
        <source>The backup is being checked and restored.</source>
        <translation>正在检查并恢复备份。</translation>
    </message>
    <message>
        <source>Every movement of the book is being checked.</source>
        <translation>正在检查账本的每笔变动。</translation>
    </message>
    <message>
        <source>This is the file of the book itself. Choose another file for the backup.</source>
        <translation>这是账本文件本身。请为备份选择其他文件。</translation>
    </message>
    <message>
        <source>This is the file of the book itself. Choose a backup.</source>
        <translation>这是账本文件本身。请选择备份。</translation>
    </message>
    <message>
        <source>Another program's file stands there. It was left as it is; choose another name.</source>
        <translation>该处已有其他程序的文件，未作更改。请选择其他名称。</translation>
    </message>
    <message>
        <source>This file is no backup of this program. Nothing was changed; choose another file.</source>
        <translation>此文件不是本程序的备份。未作任何更改，请选择其他文件。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program. Nothing was changed; install that version first.</source>
        <translation>此文件由更新版本的程序写入。未作任何更改，请先安装该版本。</translation>
    </message>
    <message>
        <source>The book is damaged, so no backup was made. Restore your newest sound backup.</source>
        <translation>账本已损坏，因此未创建备份。请恢复最新的正常备份。</translation>
    </message>
    <message>
        <source>The backup is damaged. Nothing was changed; choose an older one.</source>
        <translation>备份已损坏。未作任何更改，请选择更早的备份。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>已取消。未作任何更改。</translation>
    </message>
    <message>
        <source>The backup can't be written there. Check that the folder exists and that you may write to it, or choose another one.</source>
        <translation>无法在该处写入备份。请确认文件夹存在且有写入权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no space left for the backup. Make room on the disk, or choose another one.</source>
        <translation>备份空间不足。请清理磁盘空间，或选择其他磁盘。</translation>
    </message>
    <message>
        <source>The backup can't be opened. Check that it is still there and that you may read it.</source>
        <translation>无法打开备份。请确认文件仍在原处且有读取权限。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The file itself is damaged.</source>
        <translation>文件本身已损坏。</translation>
    </message>
    <message>
        <source>A row points to another one that is not there.</source>
        <translation>某行指向的另一行不存在。</translation>
    </message>
    <message>
        <source>A movement was changed, removed or put in from outside.</source>
        <translation>有变动被从外部更改、删除或添加。</translation>
    </message>
    <message>
        <source>The two entries of a movement do not match it.</source>
        <translation>某笔变动的两条记录与其不符。</translation>
    </message>
    <message>
        <source>The balance after an entry does not follow from the one before.</source>
        <translation>某条记录后的余额与前一余额不衔接。</translation>
    </message>
    <message>
        <source>An account does not stand where its last entry says.</source>
        <translation>某账户的余额与其最后一条记录不符。</translation>
    </message>
    <message>
        <source>The accounts do not add up to zero.</source>
        <translation>各账户合计不为零。</translation>
    </message>
    <message>
        <source>The sums kept by day differ from the entries.</source>
        <translation>按日汇总与记录不一致。</translation>
    </message>
    <message>
        <source>A conversion has not been booked, or with another amount.</source>
        <translation>某次转换未入账，或金额不符。</translation>
    </message>
    <message>
        <source>A paid ticket order has not been booked, or with another amount.</source>
        <translation>某个已支付的充值券订单未入账，或金额不符。</translation>
    </message>
    <message>
        <source>The points kept by month differ from the single ones.</source>
        <translation>按月汇总的积分与各条积分不一致。</translation>
    </message>
</context>
<context>
    <name>console::ui::ListPage</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
</context>
<context>
    <name>console::ui::LockDialog</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Change to another shop</source>
        <translation>切换到其他店铺</translation>
    </message>
    <message>
        <source>The shop %1 is locked. What you had begun is kept.</source>
        <translation>店铺%1已锁定。未完成的内容已保留。</translation>
    </message>
    <message>
        <source>Enter the login password of %1. What is begun and not finished in the open shop is given up.</source>
        <translation>请输入%1的登录密码。当前店铺中未完成的内容将被放弃。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>console::ui::LoginPage</name>
    <message>
        <source>No shop is registered here yet. How would you like to begin?</source>
        <translation>尚未注册店铺。请选择如何开始。</translation>
    </message>
    <message>
        <source>Seller ID</source>
        <translation>卖家ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Forgotten the password?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>A lost password can’t be recovered: this program keeps only a fingerprint of it and has no service that could reset it. A backup from before a change of password opens with the older one. Otherwise register the shop anew in an empty file and import its data again.</source>
        <translation>密码丢失后无法找回：本程序只保存密码的指纹，也没有可重置密码的服务。更改密码之前的备份可用旧密码打开。否则请在空文件中重新注册店铺，并再次导入数据。</translation>
    </message>
    <message>
        <source>Register a shop</source>
        <translation>注册店铺</translation>
    </message>
    <message>
        <source>For your own shop: with its seller ID and the Qcash that it has today.</source>
        <translation>用于自己的店铺：需要卖家ID和当前的Qcash。</translation>
    </message>
    <message>
        <source>Open the demo shop</source>
        <translation>打开演示店铺</translation>
    </message>
    <message>
        <source>A made-up shop to look around in. Nothing of it is kept.</source>
        <translation>用于试用的虚构店铺，内容不会保留。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>From another computer, or after a loss.</source>
        <translation>从其他电脑迁移，或数据丢失后恢复。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Sign in to your shop</source>
        <translation>登录店铺</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
</context>
<context>
    <name>console::ui::MainWindow</name>
    <message>
        <source>J·QSM Console</source>
        <translation>J·QSM Console</translation>
    </message>
    <message>
        <source>This is the demo shop. Try everything: nothing that you do here is kept.</source>
        <translation>这是演示店铺。请随意试用，所有操作都不会保留。</translation>
    </message>
    <message>
        <source>Leave the demo shop</source>
        <translation>离开演示店铺</translation>
    </message>
</context>
<context>
    <name>console::ui::ManualEntryDialog</name>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>记录种类</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount in Qcash</source>
        <translation>金额（Qcash）</translation>
    </message>
    <message>
        <source> Qcash</source>
        <translation> Qcash</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>商品号码</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It is recorded in this book only: do it in J·QSM too.</source>
        <translation>仅记录在此账本中，请在J·QSM中同样操作。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Record the entry</source>
        <translation>登记此记录</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Record by hand</source>
        <translation>手动登记</translation>
    </message>
    <message>
        <source>How much Qcash the shop had when this book began, as J·QSM shows it.</source>
        <translation>此账本开始时店铺的Qcash，以J·QSM显示为准。</translation>
    </message>
    <message>
        <source>Record a Qcash movement that J·QSM shows and this book does not have yet.</source>
        <translation>登记J·QSM中显示、但此账本中尚无的Qcash变动。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>正在登记…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>未入账。</translation>
    </message>
    <message>
        <source>Give a reason, so that the entry can be understood later.</source>
        <translation>请填写原因，以便日后查明此记录。</translation>
    </message>
</context>
<context>
    <name>console::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>console::ui::NavigationModel</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Basic info</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>My grade &amp; points</source>
        <translation>我的等级&amp;分数</translation>
    </message>
    <message>
        <source>Past service points</source>
        <translation>过去的服务积分</translation>
    </message>
    <message>
        <source>Goods management</source>
        <translation>商品管理</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>Paid ad</source>
        <translation>付费广告</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Qcash</translation>
    </message>
    <message>
        <source>Shipping/Cancel/Non-receipt</source>
        <translation>配送/取消/未收到</translation>
    </message>
    <message>
        <source>Settlement management</source>
        <translation>结算管理</translation>
    </message>
    <message>
        <source>Seller Q-account</source>
        <translation>卖家Q账户</translation>
    </message>
    <message>
        <source>Inquiry/Others</source>
        <translation>咨询/其他</translation>
    </message>
    <message>
        <source>Customer inquiries</source>
        <translation>客户咨询</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>e-Ticket</source>
        <translation>电子票</translation>
    </message>
</context>
<context>
    <name>console::ui::NavigationPanel</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Show the whole menu</source>
        <translation>显示完整菜单</translation>
    </message>
    <message>
        <source>Collapse the menu to icons</source>
        <translation>将菜单收起为图标</translation>
    </message>
</context>
<context>
    <name>console::ui::NoticeDialog</name>
    <message>
        <source>Notice</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>重要</translation>
    </message>
</context>
<context>
    <name>console::ui::NoticeModel</name>
    <message>
        <source>General</source>
        <extracomment>A kind of notice.</extracomment>
        <translation>一般</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>A kind of notice.</extracomment>
        <translation>系统</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Marks an important notice.</extracomment>
        <translation>重要</translation>
    </message>
    <message>
        <source>Importance</source>
        <extracomment>Heading of the column that marks important notices.</extracomment>
        <translation>重要度</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>A notice's heading.</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>console::ui::OrdersModel</name>
    <message>
        <source>Waiting for payment</source>
        <translation>等待付款</translation>
    </message>
    <message>
        <source>Delivery request</source>
        <translation>配送请求</translation>
    </message>
    <message>
        <source>Ship planned</source>
        <translation>预计发货</translation>
    </message>
    <message>
        <source>In delivery</source>
        <translation>配送中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>state of an order</comment>
        <translation>配送完成</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>取消申请</translation>
    </message>
    <message>
        <source>Return request</source>
        <translation>退货申请</translation>
    </message>
    <message>
        <source>Exchange request</source>
        <translation>换货申请</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>换货完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消完成</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退货完成</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Where an order stands.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下单日</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Option</source>
        <extracomment>What the buyer chose of an item: colour, size.</extracomment>
        <translation>选项</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Total (yen)</source>
        <translation>合计（日元）</translation>
    </message>
    <message>
        <source>Ship planned</source>
        <comment>date</comment>
        <extracomment>The day for which the shipping of an order is planned.</extracomment>
        <translation>预计发货</translation>
    </message>
    <message>
        <source>Shipped</source>
        <extracomment>The day on which an order was shipped.</extracomment>
        <translation>发货日</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>date</comment>
        <extracomment>The day on which an order was delivered.</extracomment>
        <translation>配送完成日</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>配送公司</translation>
    </message>
</context>
<context>
    <name>console::ui::OrdersPage</name>
    <message>
        <source>e-Ticket</source>
        <translation>电子票</translation>
    </message>
    <message>
        <source>Shipping/Cancel/Non-receipt</source>
        <translation>配送/取消/未收到</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>导入订单…</translation>
    </message>
    <message>
        <source>Orders shown</source>
        <translation>显示的订单</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order number or item name</source>
        <translation>订单号或商品名</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far</source>
        <comment>The list grows as one scrolls.</comment>
        <translation>
            <numerusform>已显示%Ln个订单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln个订单</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>显示全部订单</translation>
    </message>
    <message>
        <source>No order matches. Try a shorter text, or look in all orders.</source>
        <translation>没有符合条件的订单。请缩短搜索文字，或在全部订单中查找。</translation>
    </message>
    <message>
        <source>No orders yet. Import the order file that J·QSM offers for download on its delivery page. Buyers' names and addresses in it are never kept.</source>
        <translation>暂无订单。请导入在J·QSM配送页面下载的订单文件。其中的买家姓名和地址不会保存。</translation>
    </message>
    <message>
        <source>No order waits to be shipped.</source>
        <translation>没有待发货的订单。</translation>
    </message>
    <message>
        <source>No order has a cancel, return or exchange request.</source>
        <translation>没有取消、退货或换货申请的订单。</translation>
    </message>
    <message>
        <source>No e-ticket orders.</source>
        <translation>没有电子票订单。</translation>
    </message>
    <message>
        <source>No order waits for payment.</source>
        <translation>没有等待付款的订单。</translation>
    </message>
    <message>
        <source>No order is in delivery.</source>
        <translation>没有配送中的订单。</translation>
    </message>
    <message>
        <source>No order has been delivered.</source>
        <translation>没有配送完成的订单。</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>全部订单</translation>
    </message>
    <message>
        <source>Delivery request</source>
        <translation>配送请求</translation>
    </message>
    <message>
        <source>Cancel/return/exchange request</source>
        <translation>取消/退货/换货申请</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>等待付款</translation>
    </message>
    <message>
        <source>In delivery</source>
        <translation>配送中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>state of an order</comment>
        <translation>配送完成</translation>
    </message>
</context>
<context>
    <name>console::ui::Pager</name>
    <message>
        <source>Page %1 / %2</source>
        <extracomment>Of a list: %1 is the page shown, %2 how many there are.</extracomment>
        <translation>第%1 / %2页</translation>
    </message>
    <message>
        <source>Previous page of the list</source>
        <translation>列表的上一页</translation>
    </message>
    <message>
        <source>Next page of the list</source>
        <translation>列表的下一页</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>Go to the page</source>
        <translation>前往该页</translation>
    </message>
</context>
<context>
    <name>console::ui::PasswordEdit</name>
    <message>
        <source>Show password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>隐藏密码</translation>
    </message>
</context>
<context>
    <name>console::ui::PastPointsPage</name>
    <message>
        <source>Past service points</source>
        <translation>过去的服务积分</translation>
    </message>
    <message>
        <source>This page holds points of before 2019-07-01. Since then they are reckoned in another way; those are on the page My grade &amp; points.</source>
        <translation>此页面显示2019-07-01之前的积分。之后的积分计算方式不同，请在【我的等级&amp;分数】页面查看。</translation>
    </message>
    <message>
        <source>My grade &amp; points</source>
        <translation>我的等级&amp;分数</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>商品号码</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search past service points</source>
        <translation>搜索过去的服务积分</translation>
    </message>
    <message>
        <source>No points of before 2019-07-01 match the search.</source>
        <translation>没有符合搜索条件的2019-07-01之前的积分。</translation>
    </message>
    <message>
        <source>No points of before 2019-07-01 are known. Import the points file.</source>
        <translation>没有2019-07-01之前的积分。请导入积分文件。</translation>
    </message>
</context>
<context>
    <name>console::ui::PaymentTexts</name>
    <message>
        <source>Enter the card number.</source>
        <translation>请输入卡号。</translation>
    </message>
    <message>
        <source>A card number has digits only.</source>
        <translation>卡号只能是数字。</translation>
    </message>
    <message>
        <source>This card number is too short or too long.</source>
        <translation>卡号过短或过长。</translation>
    </message>
    <message>
        <source>There is a typing error in the card number.</source>
        <translation>卡号输入有误。</translation>
    </message>
    <message>
        <source>Only VISA, Mastercard and JCB are taken.</source>
        <translation>仅支持VISA、Mastercard和JCB。</translation>
    </message>
    <message>
        <source>Enter the expiry date.</source>
        <translation>请输入有效期。</translation>
    </message>
    <message>
        <source>Enter month and year as MM / YY.</source>
        <translation>请按MM / YY输入月和年。</translation>
    </message>
    <message>
        <source>This card has expired.</source>
        <translation>此卡已过期。</translation>
    </message>
    <message>
        <source>This year is too far away.</source>
        <translation>年份过远。</translation>
    </message>
    <message>
        <source>Enter the security code.</source>
        <translation>请输入安全码。</translation>
    </message>
    <message>
        <source>A security code has digits only.</source>
        <translation>安全码只能是数字。</translation>
    </message>
    <message>
        <source>The security code has 3 digits.</source>
        <translation>安全码为3位数字。</translation>
    </message>
    <message>
        <source>Enter the cardholder's name.</source>
        <translation>请输入持卡人姓名。</translation>
    </message>
    <message>
        <source>Enter the name as it stands on the card.</source>
        <translation>请输入卡面上的姓名。</translation>
    </message>
    <message>
        <source>This card pays this amount at once only.</source>
        <translation>此卡支付此金额时只能一次付清。</translation>
    </message>
    <message>
        <source>There is no such charge ticket. Choose another one.</source>
        <translation>没有此充值券。请选择其他充值券。</translation>
    </message>
    <message>
        <source>Check the card's fields.</source>
        <translation>请检查信用卡的各项内容。</translation>
    </message>
    <message>
        <source>Settlement money is for shops with sales. Import your orders first, or pay by card.</source>
        <translation>结算金仅限有销售的店铺使用。请先导入订单，或用信用卡支付。</translation>
    </message>
    <message>
        <source>There is not enough settlement money any more. The available amount has been read anew.</source>
        <translation>结算金已不足。可用金额已重新读取。</translation>
    </message>
    <message>
        <source>There is not enough settlement-due money any more. The available amount has been read anew.</source>
        <translation>预计结算金已不足。可用金额已重新读取。</translation>
    </message>
    <message>
        <source>No Q-account password has been set yet.</source>
        <translation>尚未设置Q账户密码。</translation>
    </message>
    <message>
        <source>The Q-account password is wrong.</source>
        <translation>Q账户密码错误。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait a while, at most 15 minutes, and try again.</source>
        <translation>密码错误次数过多。请稍候（最多15分钟）再试。</translation>
    </message>
    <message>
        <source>The payment was declined. Nothing was charged. Use another card or another method.</source>
        <translation>支付被拒绝，未扣款。请使用其他卡或其他支付方式。</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>信用卡</translation>
    </message>
    <message>
        <source>Settlement money</source>
        <translation>结算金</translation>
    </message>
    <message>
        <source>Settlement-due money</source>
        <translation>预计结算金</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>等待付款</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Qcash (%1 Qcash charge)</source>
        <extracomment>A charge ticket, as J·QSM names it. %1 is its amount.</extracomment>
        <translation>Qcash（%1 Qcash充值）</translation>
    </message>
    <message>
        <source>This order may have been placed already. Look at the purchase history before you order again.</source>
        <translation>该订单可能已经提交。再次下单前请先查看购买记录。</translation>
    </message>
</context>
<context>
    <name>console::ui::PointsBreakdownModel</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Typed in</source>
        <extracomment>Marks points that were typed in by hand, not imported.</extracomment>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>The part of the service points: delivery, claims, reviews.</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a figure comes from.</extracomment>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>console::ui::PointsHistoryModel</name>
    <message>
        <source>Not converted</source>
        <translation>未转换</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>Points of a month in total.</extracomment>
        <translation>获得</translation>
    </message>
    <message>
        <source>Converted (Qcash)</source>
        <extracomment>The Qcash that a month's points became.</extracomment>
        <translation>转换（Qcash）</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Points that were lost: the remainder, or all of them where nobody converted.</extracomment>
        <translation>失效</translation>
    </message>
    <message>
        <source>After conversion</source>
        <extracomment>Points that came after their month's conversion.</extracomment>
        <translation>转换后追加</translation>
    </message>
</context>
<context>
    <name>console::ui::Program</name>
    <message>
        <source>Demo shop</source>
        <translation>演示店铺</translation>
    </message>
    <message>
        <source>The demo shop could not be made.</source>
        <translation>无法创建演示店铺。</translation>
    </message>
</context>
<context>
    <name>console::ui::PurchaseModel</name>
    <message>
        <source>%1 •••• %2</source>
        <extracomment>%1 is a card brand, %2 the card's last four digits.</extracomment>
        <translation>%1 •••• %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instalment(s)</source>
        <translation>
            <numerusform>分%Ln期</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1日元</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>充值券</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>购买价格</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>console::ui::PurchaseTab</name>
    <message>
        <source>Charge ticket purchase history</source>
        <translation>充值券购买记录</translation>
    </message>
    <message>
        <source>No charge ticket was bought yet. Buy one, and it stands here with its status.</source>
        <translation>尚未购买充值券。购买后会在此显示及其状态。</translation>
    </message>
    <message>
        <source>Qcash charge</source>
        <translation>Qcash充值</translation>
    </message>
</context>
<context>
    <name>console::ui::QAccountPasswordDialog</name>
    <message>
        <source>Q-account password</source>
        <translation>Q账户密码</translation>
    </message>
    <message>
        <source>8 to 200 characters, and other than the login password. Recorded in this program only: the one in J·QSM stays as it is.</source>
        <translation>8至200个字符，且不能与登录密码相同。仅记录在本程序中，J·QSM中的密码不变。</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>登录密码</translation>
    </message>
    <message>
        <source>New Q-account password</source>
        <translation>新Q账户密码</translation>
    </message>
    <message>
        <source>New Q-account password again</source>
        <translation>再次输入新Q账户密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The new password is too short: it needs at least 8 characters.</source>
        <translation>新密码过短：至少需要8个字符。</translation>
    </message>
    <message>
        <source>The new password is too long: it has at most 200 characters.</source>
        <translation>新密码过长：最多200个字符。</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type the same one twice.</source>
        <translation>两次输入的新密码不一致。请输入相同的密码。</translation>
    </message>
    <message>
        <source>The Q-account password must differ from the login password.</source>
        <translation>Q账户密码不能与登录密码相同。</translation>
    </message>
    <message>
        <source>The login password is wrong.</source>
        <translation>登录密码错误。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>密码错误次数过多。请在%Ln秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not enough memory to protect the password. Close other programs and try again.</source>
        <translation>内存不足，无法保护密码。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>Strength: good</source>
        <translation>强度：良好</translation>
    </message>
    <message>
        <source>Strength: weak. Longer is stronger.</source>
        <translation>强度：弱。越长越安全。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>console::ui::QcashPage</name>
    <message>
        <source>Qcash</source>
        <translation>Qcash</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Total of Qcash</source>
        <translation>Qcash合计</translation>
    </message>
    <message>
        <source>Opening balance…</source>
        <translation>期初余额…</translation>
    </message>
    <message>
        <source>Record the opening balance</source>
        <translation>登记期初余额</translation>
    </message>
    <message>
        <source>Record by hand…</source>
        <translation>手动登记…</translation>
    </message>
    <message>
        <source>Record a Qcash movement by hand</source>
        <translation>手动登记Qcash变动</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Qcash charge</source>
        <translation>Qcash充值</translation>
    </message>
    <message>
        <source>Charge ticket purchase history</source>
        <translation>充值券购买记录</translation>
    </message>
    <message>
        <source>Spendable %1 Qcash, held for bids %2 Qcash</source>
        <translation>可用%1 Qcash，竞价冻结%2 Qcash</translation>
    </message>
</context>
<context>
    <name>console::ui::RegisterPage</name>
    <message>
        <source>Register a shop</source>
        <translation>注册店铺</translation>
    </message>
    <message>
        <source>The shop’s book is kept on this computer only. Nothing is sent to Qoo10.</source>
        <translation>店铺的账本仅保存在本机，不会向Qoo10发送任何内容。</translation>
    </message>
    <message>
        <source>Seller ID</source>
        <translation>卖家ID</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>店铺名</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Qcash today</source>
        <translation>当前Qcash</translation>
    </message>
    <message>
        <source>The total that J·QSM shows now. It becomes the first entry of the book.</source>
        <translation>J·QSM当前显示的合计，将作为账本的第一条记录。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>At least 8 characters, for this program only. It can’t be recovered when it is lost.</source>
        <translation>至少8个字符，仅用于本程序。丢失后无法找回。</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再次输入密码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Enter the seller ID that you use at J·QSM.</source>
        <translation>请输入J·QSM使用的卖家ID。</translation>
    </message>
    <message numerus="yes">
        <source>A seller ID has at most %Ln character(s).</source>
        <translation>
            <numerusform>卖家ID最多%Ln个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>A seller ID has no spaces.</source>
        <translation>卖家ID不能含有空格。</translation>
    </message>
    <message>
        <source>A shop with this seller ID is registered already.</source>
        <translation>此卖家ID的店铺已注册。</translation>
    </message>
    <message>
        <source>Enter a name for the shop.</source>
        <translation>请输入店铺名。</translation>
    </message>
    <message numerus="yes">
        <source>A shop's name has at most %Ln character(s).</source>
        <translation>
            <numerusform>店铺名最多%Ln个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name holds characters that can't be shown.</source>
        <translation>名称中含有无法显示的字符。</translation>
    </message>
    <message>
        <source>Enter a whole number, 0 or more.</source>
        <translation>请输入0以上的整数。</translation>
    </message>
    <message>
        <source>This is more than the book can hold.</source>
        <translation>超出账本可记录的范围。</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>密码过短。</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>密码过长。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>General seller</source>
        <translation>一般卖家</translation>
    </message>
    <message>
        <source>Excellent seller</source>
        <translation>优秀卖家</translation>
    </message>
    <message>
        <source>Power seller</source>
        <translation>Power卖家</translation>
    </message>
    <message>
        <source>There is not enough memory to protect the password. Nothing was registered.</source>
        <translation>内存不足，无法保护密码。未注册。</translation>
    </message>
    <message>
        <source>%1 Nothing was registered.</source>
        <translation>%1未注册。</translation>
    </message>
    <message>
        <source>Nothing was registered yet: see the notes beside the fields.</source>
        <translation>尚未注册：请查看各栏旁的提示。</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>正在注册…</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreDetailDialog</name>
    <message>
        <source>Score detail</source>
        <translation>积分详情</translation>
    </message>
    <message>
        <source>General goods</source>
        <translation>一般商品</translation>
    </message>
    <message>
        <source>Scores of general goods</source>
        <translation>一般商品的积分</translation>
    </message>
    <message>
        <source>Reserve (pre-order) goods</source>
        <translation>预约商品</translation>
    </message>
    <message>
        <source>Scores of reserve (pre-order) goods</source>
        <translation>预约商品的积分</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Item number %1 · scores of %2</source>
        <extracomment>%1 is an item number, %2 a month.</extracomment>
        <translation>商品号码%1 · %2的积分</translation>
    </message>
    <message>
        <source>Subtotal: %1 points</source>
        <translation>小计：%1分</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreEventModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>商品号码</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>An order's number.</extracomment>
        <translation>订单</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Heading: which of the three scores an event counts to (delivery, claim, review).</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>What earned or cost the points.</extracomment>
        <translation>事由</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreTexts</name>
    <message>
        <source>General seller</source>
        <translation>一般卖家</translation>
    </message>
    <message>
        <source>Excellent seller</source>
        <translation>优秀卖家</translation>
    </message>
    <message>
        <source>Power seller</source>
        <translation>Power卖家</translation>
    </message>
    <message>
        <source>Delivery score</source>
        <translation>配送积分</translation>
    </message>
    <message>
        <source>Claim score (cancel/return)</source>
        <translation>取消·退货索赔积分</translation>
    </message>
    <message>
        <source>Buyer review</source>
        <translation>买家评价</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>Delivery score, for a narrow column.</extracomment>
        <translation>配送</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>Claim score (cancel/return), for a narrow column.</extracomment>
        <translation>索赔</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Points from buyer reviews, for a narrow column.</extracomment>
        <translation>评价</translation>
    </message>
    <message>
        <source>Shipped on time</source>
        <extracomment>A score event: why points were given or taken.</extracomment>
        <translation>按时发货</translation>
    </message>
    <message>
        <source>Shipped on the next day</source>
        <translation>次日发货</translation>
    </message>
    <message>
        <source>Shipped late</source>
        <translation>延迟发货</translation>
    </message>
    <message>
        <source>Cancelled by the seller</source>
        <translation>卖家取消</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <extracomment>A buyer's review.</extracomment>
        <translation>满意</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>A buyer's review, neither satisfied nor dissatisfied.</extracomment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <extracomment>A buyer's review.</extracomment>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>调整</translation>
    </message>
    <message numerus="yes">
        <source>Settled on the first Wednesday that is %Ln day(s) or more after delivery</source>
        <translation>
            <numerusform>配送完成满%Ln天后的首个星期三结算</numerusform>
        </translation>
    </message>
    <message>
        <source>Converts to %1 Qcash; no points are lost.</source>
        <translation>可转换成%1 Qcash，没有积分失效。</translation>
    </message>
    <message>
        <source>Converts to %1 Qcash; %2 points are lost as remainder.</source>
        <translation>可转换成%1 Qcash，%2分作为尾数失效。</translation>
    </message>
    <message>
        <source>This conversion could not be told from another one. Close this and press Convert again.</source>
        <translation>无法将此次转换与另一次区分。请关闭后再次点击【转换】。</translation>
    </message>
    <message>
        <source>This computer's clock stands in a month before the newest entry of the book. Set the clock right, then convert.</source>
        <translation>本机时钟早于账本最新记录的月份。请校正时钟后再转换。</translation>
    </message>
    <message>
        <source>A new month has begun since the figures were shown. Nothing was converted; the figures are those of %1 now.</source>
        <translation>数据显示后已进入新的月份。未转换，现在显示的是%1的数据。</translation>
    </message>
    <message>
        <source>The points of %1 have been converted already. Points can be converted once a month.</source>
        <translation>%1的积分已转换。积分每月只能转换一次。</translation>
    </message>
    <message>
        <source>The points of %1 are below zero and can't be converted. They do not burden the next month.</source>
        <translation>%1的积分为负数，不能转换。不会影响下个月。</translation>
    </message>
    <message>
        <source>No points are known for %1. Import the points file, or type the points in from J·QSM.</source>
        <translation>没有%1的积分。请导入积分文件，或按J·QSM输入积分。</translation>
    </message>
    <message>
        <source>Fewer than %1 points can't be converted. Points do not carry over to the next month.</source>
        <translation>低于%1分不能转换。积分不会延续到次月。</translation>
    </message>
    <message>
        <source>The points have changed since they were shown. Nothing was converted; the figures are up to date now.</source>
        <translation>数据显示后积分已变化。未转换，现在显示的是最新数据。</translation>
    </message>
    <message>
        <source>%1 Qcash were received for the points of %2 on %3.</source>
        <translation>已于%3用%2的积分获得%1 Qcash。</translation>
    </message>
    <message>
        <source>%1 points came after the conversion; they stay unconverted.</source>
        <translation>转换后追加的%1分保持未转换。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <extracomment>%1 is a sentence that says what is wrong with the file.</extracomment>
        <translation>%1未作任何更改。</translation>
    </message>
</context>
<context>
    <name>console::ui::SellerAccountPage</name>
    <message>
        <source>Seller Q-account</source>
        <translation>卖家Q账户</translation>
    </message>
    <message>
        <source>Settlement money</source>
        <translation>结算金</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>Settled and ready to use.</source>
        <translation>已结算，可使用。</translation>
    </message>
    <message>
        <source>Settlement-due money</source>
        <translation>预计结算金</translation>
    </message>
    <message>
        <source>Delivered, and settled on a Wednesday to come.</source>
        <translation>配送完成，将在之后的星期三结算。</translation>
    </message>
    <message>
        <source>Settlement cycle</source>
        <translation>结算周期</translation>
    </message>
    <message>
        <source>These amounts are reckoned from the orders you imported: supply totals of delivered orders, before and after their settlement day, less what has paid for Qcash.</source>
        <translation>金额根据导入的订单计算：配送完成订单的供货价合计（按结算日前后区分），减去已用于支付Qcash的金额。</translation>
    </message>
    <message>
        <source>Q-account password</source>
        <translation>Q账户密码</translation>
    </message>
    <message>
        <source>It is asked when settlement money pays for Qcash. It is not the login password.</source>
        <translation>用结算金支付Qcash时需要输入。与登录密码不同。</translation>
    </message>
    <message>
        <source>Back to the order</source>
        <translation>返回订单</translation>
    </message>
    <message numerus="yes">
        <source>Delivered orders fall due %Ln day(s) after delivery and are settled on the first Wednesday from then on.</source>
        <translation>
            <numerusform>订单在配送完成%Ln天后到期，并在此后的首个星期三结算。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next settlement day: %1</source>
        <translation>下次结算日：%1</translation>
    </message>
    <message>
        <source>A Q-account password has been set.</source>
        <translation>已设置Q账户密码。</translation>
    </message>
    <message>
        <source>No Q-account password has been set yet.</source>
        <translation>尚未设置Q账户密码。</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>更改密码…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>设置密码…</translation>
    </message>
    <message>
        <source>The Q-account password has been saved.</source>
        <translation>Q账户密码已保存。</translation>
    </message>
</context>
<context>
    <name>console::ui::SignInText</name>
    <message>
        <source>The password is not right.</source>
        <translation>密码不正确。</translation>
    </message>
    <message>
        <source>The seller ID or the password is not right.</source>
        <translation>卖家ID或密码不正确。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. You can try again in %Ln second(s).</source>
        <translation>
            <numerusform>密码错误次数过多。%Ln秒后可重试。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第%1步（共%2步）：%3</translation>
    </message>
</context>
<context>
    <name>console::ui::StoreFaultText</name>
    <message>
        <source>The file with the shop's book can't be opened.</source>
        <translation>无法打开店铺的账本文件。</translation>
    </message>
    <message>
        <source>The file is not a book of this program.</source>
        <translation>此文件不是本程序的账本。</translation>
    </message>
    <message>
        <source>The book was written by a newer version of this program.</source>
        <translation>账本由更新版本的程序写入。</translation>
    </message>
    <message>
        <source>The file with the shop's book is write-protected.</source>
        <translation>店铺的账本文件为写保护。</translation>
    </message>
    <message>
        <source>Another program is using the book.</source>
        <translation>其他程序正在使用账本。</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>磁盘空间不足。</translation>
    </message>
    <message>
        <source>The file with the shop's book is damaged.</source>
        <translation>店铺的账本文件已损坏。</translation>
    </message>
    <message>
        <source>The book could not be read or written.</source>
        <translation>无法读取或写入账本。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may read and write the file, or choose another file.</source>
        <translation>请确认文件夹存在且有文件的读写权限，或选择其他文件。</translation>
    </message>
    <message>
        <source>It was not touched. Choose another file.</source>
        <translation>文件未作更改。请选择其他文件。</translation>
    </message>
    <message>
        <source>It was not touched. Install the newer version, or choose another file.</source>
        <translation>文件未作更改。请安装新版本，或选择其他文件。</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, then try again.</source>
        <translation>请允许写入该文件及其文件夹，然后重试。</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it has finished, then try again.</source>
        <translation>请关闭其他程序，或等其结束后重试。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>请清理磁盘空间后重试。</translation>
    </message>
    <message>
        <source>Keep the file as it is. Choose your latest backup as the file, or begin with an empty file and restore the backup there.</source>
        <translation>请原样保留此文件。选择最新的备份作为账本文件，或从空文件开始并在其中恢复备份。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, choose another file.</source>
        <translation>未作任何更改。请重试；如仍未解决，请选择其他文件。</translation>
    </message>
</context>
<context>
    <name>console::ui::StoreFaultWindow</name>
    <message>
        <source>Choose another file</source>
        <translation>选择其他文件</translation>
    </message>
    <message>
        <source>J·QSM Console</source>
        <translation>J·QSM Console</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>选择其他文件…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>console::ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Points convertible this month</source>
        <translation>本月可以转换的积分</translation>
    </message>
    <message>
        <source>points</source>
        <translation>分</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>GO to My grade &amp; points to convert</source>
        <translation>GO：前往【我的等级&amp;分数】转换</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Qcash</translation>
    </message>
    <message>
        <source>Qcash balance</source>
        <translation>Qcash余额</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Charge Qcash</source>
        <translation>Qcash充值</translation>
    </message>
    <message>
        <source>My grade</source>
        <translation>我的等级</translation>
    </message>
    <message>
        <source>Goods information</source>
        <translation>商品信息</translation>
    </message>
    <message>
        <source>Stock of 3 or fewer</source>
        <translation>库存3件以下</translation>
    </message>
    <message>
        <source>Stock information</source>
        <translation>库存信息</translation>
    </message>
    <message>
        <source>Expiring within 7 days</source>
        <translation>7天内到期</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>Image error</source>
        <translation>图片错误</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>No goods are known yet. Import the item file.</source>
        <translation>暂无商品。请导入商品文件。</translation>
    </message>
    <message>
        <source>Order information</source>
        <translation>订单信息</translation>
    </message>
    <message>
        <source>Order requests</source>
        <translation>订单请求</translation>
    </message>
    <message>
        <source>Shipping management</source>
        <translation>配送管理</translation>
    </message>
    <message>
        <source>Claim requests</source>
        <translation>索赔申请</translation>
    </message>
    <message>
        <source>Requests to cancel, return or exchange</source>
        <translation>取消、退货或换货申请</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>索赔</translation>
    </message>
    <message>
        <source>Unanswered inquiries</source>
        <translation>未回复咨询</translation>
    </message>
    <message>
        <source>Customer inquiries</source>
        <translation>客户咨询</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>公告</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All notices</source>
        <translation>全部公告</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>General notices</source>
        <translation>一般公告</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>System notices</source>
        <translation>系统公告</translation>
    </message>
    <message>
        <source>If nobody converts by then, all %1 points are lost.</source>
        <translation>若届时无人转换，全部%1分将失效。</translation>
    </message>
    <message>
        <source>%1 %2 %3 left</source>
        <extracomment>%1 is a count of days, %2 of hours, %3 of minutes.</extracomment>
        <translation>还剩%1%2%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <extracomment>%1 is a count of hours, %2 of minutes.</extracomment>
        <translation>还剩%1%2</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>还剩不到1分钟</translation>
    </message>
    <message>
        <source>Until %1 JST</source>
        <extracomment>%1 is a date and time in Japan Standard Time.</extracomment>
        <translation>截至%1（日本时间）</translation>
    </message>
    <message>
        <source>No spending in the last 30 days.</source>
        <translation>最近30天没有支出。</translation>
    </message>
    <message>
        <source>Charge Qcash or convert points to pay for ads.</source>
        <translation>请充值Qcash或转换积分，用于支付广告。</translation>
    </message>
    <message>
        <source>Spent in the last 30 days: %1 Qcash · empty in %2 at this rate</source>
        <translation>最近30天支出：%1 Qcash · 按此速度%2后用完</translation>
    </message>
    <message>
        <source>Held for bids: %1 Qcash</source>
        <translation>竞价冻结：%1 Qcash</translation>
    </message>
    <message numerus="yes">
        <source>The balance is low: less than %Ln day(s) of spending.</source>
        <translation>
            <numerusform>余额不足：不够%Ln天的支出。</numerusform>
        </translation>
    </message>
    <message>
        <source>No sales in the last 12 months. Import the order file.</source>
        <translation>最近12个月没有销售。请导入订单文件。</translation>
    </message>
    <message>
        <source>Sales of the last 12 months: ¥%1</source>
        <translation>最近12个月的销售额：¥%1</translation>
    </message>
    <message>
        <source>No orders and no inquiries are known yet. Import the order file and the inquiry file.</source>
        <translation>暂无订单和咨询。请导入订单文件和咨询文件。</translation>
    </message>
    <message>
        <source>No orders are known yet. Import the order file.</source>
        <translation>暂无订单。请导入订单文件。</translation>
    </message>
    <message>
        <source>No inquiries are known yet. Import the inquiry file.</source>
        <translation>暂无咨询。请导入咨询文件。</translation>
    </message>
    <message>
        <source>There are no notices of this kind.</source>
        <translation>没有此种类的公告。</translation>
    </message>
    <message>
        <source>No notices are known yet. Import the notice file.</source>
        <translation>暂无公告。请导入公告文件。</translation>
    </message>
</context>
<context>
    <name>console::ui::TicketList</name>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>充值券</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>购买价格</translation>
    </message>
    <message>
        <source>%1 Qcash</source>
        <translation>%1 Qcash</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1日元</translation>
    </message>
    <message>
        <source>Ticket of %1 Qcash, %1 yen</source>
        <extracomment>%1 is the ticket's amount, and its price in yen alike.</extracomment>
        <translation>%1 Qcash充值券，%1日元</translation>
    </message>
</context>
<context>
    <name>console::ui::TypedPointsDialog</name>
    <message>
        <source>Type in a month's points</source>
        <translation>输入某月的积分</translation>
    </message>
    <message>
        <source>Type in a month's points as J·QSM shows them. Figures typed in stand before the imported sum; several entries of a month add up.</source>
        <translation>请按J·QSM的显示输入某月的积分。输入的数值优先于导入的合计，同月多条记录会累加。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Counts at present</source>
        <translation>当前有效</translation>
    </message>
    <message>
        <source>Delivery score</source>
        <translation>配送积分</translation>
    </message>
    <message>
        <source>Claim score (cancel/return)</source>
        <translation>取消·退货索赔积分</translation>
    </message>
    <message>
        <source>Buyer review</source>
        <translation>买家评价</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>What is typed in is recorded in this book only; J·QSM is not changed.</source>
        <translation>输入的内容仅记录在此账本中，J·QSM不会更改。</translation>
    </message>
    <message>
        <source>Record these points</source>
        <translation>登记积分</translation>
    </message>
    <message>
        <source>Typed in for this month</source>
        <translation>该月已输入</translation>
    </message>
    <message>
        <source>Points typed in for this month</source>
        <translation>该月已输入的积分</translation>
    </message>
    <message>
        <source>Nothing has been typed in for this month.</source>
        <translation>该月尚未输入任何内容。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take the selected entry back</source>
        <translation>撤回所选记录</translation>
    </message>
    <message>
        <source>Books the opposite of the selected entry; nothing is erased.</source>
        <translation>另记一笔与所选记录相反的记录，不会删除任何内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The points of %1 have been converted. Points typed in now come late and stay unconverted.</source>
        <translation>%1的积分已转换。现在输入的积分视为追加，保持未转换。</translation>
    </message>
    <message>
        <source>A whole number of points, such as 10984 or -420.</source>
        <translation>积分为整数，例如10984或-420。</translation>
    </message>
    <message>
        <source>%1 (typed in)</source>
        <extracomment>Points that count at present, and where they come from.</extracomment>
        <translation>%1（手动输入）</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1（导入）</translation>
    </message>
    <message>
        <source>This entry could not be told from another one. Nothing was recorded; please try again.</source>
        <translation>无法将此记录与另一条记录区分。未登记，请重试。</translation>
    </message>
    <message>
        <source>This month has not begun yet. Nothing was recorded.</source>
        <translation>该月尚未开始。未登记。</translation>
    </message>
    <message>
        <source>Type in at least one of the three figures.</source>
        <translation>请至少输入三项数值中的一项。</translation>
    </message>
    <message>
        <source>This entry is not in the book. Nothing was changed.</source>
        <translation>账本中没有此记录。未作任何更改。</translation>
    </message>
    <message>
        <source>This entry has been taken back already.</source>
        <translation>此记录已撤回。</translation>
    </message>
</context>
<context>
    <name>console::ui::TypedPointsModel</name>
    <message>
        <source>Taken back</source>
        <extracomment>Whether a typed-in entry counts or was taken back since.</extracomment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Typed in (JST)</source>
        <translation>输入时间（JST）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
</TS>
