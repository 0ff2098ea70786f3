<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>console::ui::AccountTitlesModel</name>
    <message>
        <source>Default</source>
        <extracomment>Whether an account title is the one that this program chose, or the shop&apos;s own; for a narrow column.</extracomment>
        <translation>默认</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>本店</translation>
    </message>
    <message>
        <source>A default chosen by this program.</source>
        <translation>由本程序设定的默认值。</translation>
    </message>
    <message>
        <source>Put in by the shop.</source>
        <translation>由店铺输入。</translation>
    </message>
    <message>
        <source>Written as your accounting software has it.</source>
        <translation>按会计软件中的写法填写。</translation>
    </message>
    <message>
        <source>The tax class as this software spells it; may be empty. Files for the other software don&apos;t have it.</source>
        <translation>按该软件的写法填写税区分，可留空。其他软件的文件中没有此项。</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>A column: what an account title is for.</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>A column: whether a title is a default or the shop&apos;s own.</extracomment>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>console::ui::AccountingPage</name>
    <message>
        <source>Accounting</source>
        <translation>会计</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>分录</translation>
    </message>
    <message>
        <source>Unused Qcash</source>
        <translation>未使用Qcash</translation>
    </message>
    <message>
        <source>Booking policy</source>
        <extracomment>A tab: how the shop books its Qcash.</extracomment>
        <translation>记账方针</translation>
    </message>
</context>
<context>
    <name>console::ui::AccountingTexts</name>
    <message>
        <source>Opening balance</source>
        <extracomment>Where Qcash came from: the balance that the book began with.
----------
What an account title is for: counter account of the balance that the book began with.</extracomment>
        <translation>期初余额</translation>
    </message>
    <message>
        <source>Charge tickets that were paid</source>
        <extracomment>Where Qcash came from: tickets paid by card, bank, convenience store …</extracomment>
        <translation>已支付的充值券</translation>
    </message>
    <message>
        <source>Charge tickets from settlement money</source>
        <extracomment>Where Qcash came from: tickets paid with settlement money or settlement-due money.</extracomment>
        <translation>用结算金购买的充值券</translation>
    </message>
    <message>
        <source>Converted service points</source>
        <extracomment>Where Qcash came from.</extracomment>
        <translation>转换的服务积分</translation>
    </message>
    <message>
        <source>Refunds of paid ads</source>
        <extracomment>Where Qcash came from.</extracomment>
        <translation>付费广告返还</translation>
    </message>
    <message>
        <source>Entries made by hand</source>
        <extracomment>Where Qcash came from.</extracomment>
        <translation>手动登记的记录</translation>
    </message>
    <message>
        <source>Yayoi</source>
        <extracomment>The accounting software 弥生会計.</extracomment>
        <translation>弥生</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <extracomment>What an account title is for: Qcash that was bought and is not used yet.
----------
How Qcash that is bought is booked first, for a narrow column.</extracomment>
        <translation>预付账款</translation>
    </message>
    <message>
        <source>Advertising expense</source>
        <extracomment>What an account title is for.</extracomment>
        <translation>广告宣传费</translation>
    </message>
    <message>
        <source>Card payments</source>
        <extracomment>What an account title is for: counter account of tickets that were paid in this way. So the following ones.</extracomment>
        <translation>信用卡支付</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>Convenience store (terminal)</source>
        <translation>便利店（终端）</translation>
    </message>
    <message>
        <source>Convenience store (7-Eleven)</source>
        <translation>便利店（7-Eleven）</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>Net banking</source>
        <translation>网上银行</translation>
    </message>
    <message>
        <source>Suica payment</source>
        <translation>Suica支付</translation>
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
        <source>Payment fees</source>
        <extracomment>What an account title is for: the fee of a payment method.</extracomment>
        <translation>支付手续费</translation>
    </message>
    <message>
        <source>Income from service points</source>
        <extracomment>What an account title is for.</extracomment>
        <translation>服务积分收入</translation>
    </message>
    <message>
        <source>Put in by hand</source>
        <extracomment>What an account title is for: Qcash that was put in by hand.</extracomment>
        <translation>手动增加</translation>
    </message>
    <message>
        <source>Taken out by hand</source>
        <extracomment>What an account title is for: Qcash that was taken out by hand.</extracomment>
        <translation>手动减少</translation>
    </message>
    <message>
        <source>Expense at once</source>
        <extracomment>How Qcash that is bought is booked first, for a narrow column.</extracomment>
        <translation>直接计入费用</translation>
    </message>
    <message>
        <source>Income</source>
        <extracomment>How Qcash that was converted from service points is booked; for a narrow column.</extracomment>
        <translation>收入</translation>
    </message>
    <message>
        <source>Not booked</source>
        <extracomment>How Qcash that was converted from service points is booked.</extracomment>
        <translation>不入账</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效自</translation>
    </message>
    <message>
        <source>Fiscal year&apos;s last month</source>
        <translation>会计年度最后月份</translation>
    </message>
    <message>
        <source>Account title</source>
        <translation>会计科目</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>辅助科目</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <extracomment>A narrow column: the tax class (税区分) as an accounting software spells it. %1 is its name.</extracomment>
        <translation>税区分 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An account title and its sub-account.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose the day from which the policy holds.</source>
        <translation>请选择方针的生效日。</translation>
    </message>
    <message>
        <source>Choose the last month of the fiscal year.</source>
        <translation>请选择会计年度的最后月份。</translation>
    </message>
    <message>
        <source>Enter an account title.</source>
        <translation>请输入会计科目。</translation>
    </message>
    <message numerus="yes">
        <source>This is longer than %Ln character(s).</source>
        <translation>
            <numerusform>超过%Ln个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a line break or another character in it that can&apos;t be seen. Type it anew.</source>
        <translation>含有换行或其他不可显示的字符。请重新输入。</translation>
    </message>
    <message>
        <source>Prepayment and advertising expense need different accounts: no journal would say anything.</source>
        <translation>预付账款与广告宣传费须使用不同的科目，否则分录没有意义。</translation>
    </message>
    <message numerus="yes">
        <source>Files for Yayoi can&apos;t hold more than %Ln half-width column(s). Everything else works.</source>
        <extracomment>%Ln counts half-width columns: a letter is one, a Chinese or Japanese character two.</extracomment>
        <translation>
            <numerusform>弥生用文件最多容纳%Ln个半角字符宽度。其他功能不受影响。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files for Yayoi can&apos;t hold the character %1. Everything else works.</source>
        <translation>弥生用文件无法包含字符%1。其他功能不受影响。</translation>
    </message>
    <message>
        <source>This policy has been saved with another content already. Close this and look at the list.</source>
        <translation>此方针已以其他内容保存。请关闭此对话框并查看列表。</translation>
    </message>
    <message>
        <source>An account title is empty.</source>
        <translation>有会计科目为空。</translation>
    </message>
    <message>
        <source>A text is longer than accounting software takes.</source>
        <translation>有文字超出会计软件的长度限制。</translation>
    </message>
    <message>
        <source>A text has a character in it that can&apos;t be seen.</source>
        <translation>有文字含有不可显示的字符。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) with %1 Qcash from service points: the booking policy doesn&apos;t book them.</source>
        <translation>
            <numerusform>%Ln条服务积分记录（共%1 Qcash）：按记账方针不入账。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost(s) and refund(s) of ads with %1 Qcash: they were booked as an expense when the Qcash was bought.</source>
        <translation>
            <numerusform>%Ln笔广告支出和返还（共%1 Qcash）：购买Qcash时已计入费用。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::AdActDialog</name>
    <message>
        <source>%1 Nothing was booked.</source>
        <extracomment>%1 is a sentence on what has happened.</extracomment>
        <translation>%1未入账。</translation>
    </message>
</context>
<context>
    <name>console::ui::AdApplicationTexts</name>
    <message>
        <source>Auction</source>
        <translation>竞价</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>固定价格</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <extracomment>%1 is a date and time in Japan.</extracomment>
        <translation>%1开放</translation>
    </message>
    <message>
        <source>Bidding closed</source>
        <translation>竞价结束</translation>
    </message>
    <message>
        <source>%1 = %2 Qcash</source>
        <extracomment>%1 is what is multiplied, as in &quot;1,400 × 3 days&quot;, %2 the product.</extracomment>
        <translation>%1 = %2 Qcash</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is a price, %2 a number of days as in &quot;3 days&quot;.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln天</numerusform>
        </translation>
    </message>
    <message>
        <source>The Qcash is held until the outcome is entered: spent where the bid wins, released where it loses.</source>
        <translation>录入结果前Qcash处于冻结状态：中标则支出，未中标则解冻。</translation>
    </message>
    <message>
        <source>The Qcash is held until the outcome is entered: spent where the application is accepted, released where it is not.</source>
        <translation>录入结果前Qcash处于冻结状态：申请通过则支出，未通过则解冻。</translation>
    </message>
    <message>
        <source>The Qcash is spent at once.</source>
        <translation>Qcash立即支出。</translation>
    </message>
    <message>
        <source>The bid price is at least the start price of %1 Qcash.</source>
        <translation>出价不得低于起始价%1 Qcash。</translation>
    </message>
    <message>
        <source>This ad costs %1 Qcash a day.</source>
        <translation>此广告每天%1 Qcash。</translation>
    </message>
    <message>
        <source>Enter the category.</source>
        <translation>请输入分类。</translation>
    </message>
    <message>
        <source>Enter the keyword.</source>
        <translation>请输入关键词。</translation>
    </message>
    <message numerus="yes">
        <source>Choose display dates from the first to the last one, %Ln day(s) at most.</source>
        <translation>
            <numerusform>请选择首个至最后一个展示日期，最多%Ln天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bids for the first display date are taken from %1 on.</source>
        <translation>首个展示日期的竞价自%1起受理。</translation>
    </message>
    <message>
        <source>The bidding for this display date has closed; choose a later one.</source>
        <translation>此展示日期的竞价已结束，请选择之后的日期。</translation>
    </message>
    <message>
        <source>This item has a bid there on one of these dates already. Change that one, or choose other dates.</source>
        <translation>此商品在其中某个日期已有竞价。请更改该竞价，或选择其他日期。</translation>
    </message>
    <message>
        <source>%1 Qcash are missing. Nothing was placed; buy Qcash and come back, what you entered stays.</source>
        <translation>Qcash不足，还差%1 Qcash。未提交任何内容；购买Qcash后返回，已输入的内容会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) were placed; %1 Qcash are held. Place them in J·QSM too.</source>
        <translation>
            <numerusform>已提交%Ln笔竞价，冻结%1 Qcash。请在J·QSM中同样竞价。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) were placed; %1 Qcash were spent. Apply in J·QSM too.</source>
        <translation>
            <numerusform>已提交%Ln笔申请，支出%1 Qcash。请在J·QSM中同样申请。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bid price must be a multiple of %1 Qcash: %2 or %3, for example.</source>
        <extracomment>%1 is the bid unit, %2 and %3 are prices that are multiples of it.</extracomment>
        <translation>出价须为%1 Qcash的倍数，例如%2或%3。</translation>
    </message>
</context>
<context>
    <name>console::ui::AdBidDialogs</name>
    <message>
        <source>The bid price was changed: %1 released, %2 held.</source>
        <extracomment>%1 and %2 are amounts of Qcash.</extracomment>
        <translation>出价已更改：解冻%1，冻结%2。</translation>
    </message>
    <message>
        <source>The bid was withdrawn: %1 released.</source>
        <extracomment>%1 is an amount of Qcash.</extracomment>
        <translation>竞价已撤回：解冻%1。</translation>
    </message>
    <message>
        <source>The refund was recorded: %1 came back.</source>
        <extracomment>%1 is an amount of Qcash.</extracomment>
        <translation>返还已登记：返还%1。</translation>
    </message>
    <message>
        <source>The outcome was taken back: %1 held again.</source>
        <extracomment>%1 is an amount of Qcash.</extracomment>
        <translation>结果已撤销：重新冻结%1。</translation>
    </message>
    <message>
        <source>Outcomes entered: %1 won and %2 lost; %3 spent, %4 released.</source>
        <extracomment>%1 and %2 are counts of bids, %3 and %4 amounts of Qcash.</extracomment>
        <translation>结果已录入：中标%1笔，未中标%2笔；支出%3，解冻%4。</translation>
    </message>
</context>
<context>
    <name>console::ui::AdBidExportTexts</name>
    <message>
        <source>Ad status</source>
        <translation>广告状况</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>The number of a bid.</extracomment>
        <translation>编号</translation>
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
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Keyword or category</source>
        <translation>关键词或分类</translation>
    </message>
    <message>
        <source>Display date</source>
        <translation>展示日期</translation>
    </message>
    <message>
        <source>Bid price (Qcash)</source>
        <translation>出价(Qcash)</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Where a bid or an ad stands.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Refunded (Qcash)</source>
        <translation>返还(Qcash)</translation>
    </message>
    <message>
        <source>Minutes without display</source>
        <translation>未展示分钟数</translation>
    </message>
    <message>
        <source>Close, day</source>
        <extracomment>The day on which the bidding closes.</extracomment>
        <translation>竞价截止日期</translation>
    </message>
    <message>
        <source>Close, time</source>
        <translation>竞价截止时间</translation>
    </message>
    <message>
        <source>Display begins</source>
        <translation>展示开始</translation>
    </message>
    <message>
        <source>Display ends</source>
        <translation>展示结束</translation>
    </message>
    <message>
        <source>Placed, day</source>
        <extracomment>The day on which a bid was placed.</extracomment>
        <translation>提交日期</translation>
    </message>
    <message>
        <source>Placed, time</source>
        <translation>提交时间</translation>
    </message>
</context>
<context>
    <name>console::ui::AdBidTexts</name>
    <message>
        <source>Bidding</source>
        <extracomment>Status of a bid: it stands, and can still be changed.</extracomment>
        <translation>竞价中</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>Status of an ad: won, and not shown yet.</extracomment>
        <translation>待展示</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Status of an ad: it is being shown.</extracomment>
        <translation>展示中</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Status of an ad: its display is over.</extracomment>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Status of a bid: others bid more.</extracomment>
        <translation>未中标</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>Status of a bid: taken back by the shop.</extracomment>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>%1, refunded</source>
        <extracomment>%1 is the status of an ad of which some Qcash was given back.</extracomment>
        <translation>%1，已返还</translation>
    </message>
    <message>
        <source>closes %1</source>
        <extracomment>%1 is the date and time at which a bidding closes.</extracomment>
        <translation>%1截止</translation>
    </message>
    <message>
        <source>closed %1</source>
        <extracomment>%1 is the date and time at which a bidding closed.</extracomment>
        <translation>已于%1截止</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is the date and time from which an ad is shown.</extracomment>
        <translation>%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is the date and time until which an ad is shown.</extracomment>
        <translation>至%1</translation>
    </message>
    <message>
        <source>Placed</source>
        <extracomment>What happened to a bid.</extracomment>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>已更改出价</translation>
    </message>
    <message>
        <source>Won</source>
        <extracomment>What happened to a bid.</extracomment>
        <translation>中标</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已返还</translation>
    </message>
    <message>
        <source>Outcome taken back</source>
        <translation>已撤销结果</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 is an ad, %2 a day, %3 an item&apos;s name.</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <extracomment>%1 is an ad, %2 a keyword or category, %3 a day, %4 an item&apos;s name.</extracomment>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1 Qcash</source>
        <translation>%1 Qcash</translation>
    </message>
    <message>
        <source>This was already done with other content. Close the window and begin anew.</source>
        <translation>此操作已以其他内容执行。请关闭窗口后重新开始。</translation>
    </message>
    <message>
        <source>There is no such bid.</source>
        <translation>没有此竞价。</translation>
    </message>
    <message>
        <source>The price list has no such ad.</source>
        <translation>价格表中没有此广告。</translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation>请选择商品。</translation>
    </message>
    <message>
        <source>The item is not among the goods on sale.</source>
        <translation>此商品不在在售商品中。</translation>
    </message>
    <message>
        <source>Enter a keyword or category.</source>
        <translation>请输入关键词或分类。</translation>
    </message>
    <message>
        <source>These display days can&apos;t be applied for.</source>
        <translation>无法申请这些展示日期。</translation>
    </message>
    <message>
        <source>The bidding has not opened yet.</source>
        <translation>竞价尚未开始。</translation>
    </message>
    <message>
        <source>The bidding has closed: nothing can be changed any more.</source>
        <translation>竞价已结束，不能再更改。</translation>
    </message>
    <message>
        <source>The bidding has not closed yet: its outcome is known after the close.</source>
        <translation>竞价尚未结束，截止后才能得知结果。</translation>
    </message>
    <message>
        <source>The outcome was already entered, or the bid was withdrawn.</source>
        <translation>结果已录入，或竞价已撤回。</translation>
    </message>
    <message>
        <source>This ad has a fixed price.</source>
        <translation>此广告为固定价格。</translation>
    </message>
    <message>
        <source>The price lies under the start price.</source>
        <translation>出价低于起始价。</translation>
    </message>
    <message>
        <source>The price has to be a whole multiple of the bid unit.</source>
        <translation>出价须为加价单位的整数倍。</translation>
    </message>
    <message>
        <source>The same item already bids there on this day.</source>
        <translation>同一商品在该日已有竞价。</translation>
    </message>
    <message>
        <source>There is not enough spendable Qcash.</source>
        <translation>可用Qcash不足。</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>Status of a bid: the bidding has closed, and whether it won has not been entered yet.</extracomment>
        <translation>结果未录入</translation>
    </message>
    <message>
        <source>Only an ad that was won and paid can be refunded.</source>
        <translation>仅已中标并支付的广告可以返还。</translation>
    </message>
    <message>
        <source>Enter at least one minute, and no more than the display has lasted so far, that give back at least 1 Qcash.</source>
        <translation>请输入至少1分钟、不超过目前已展示时间，且返还金额至少为1 Qcash的分钟数。</translation>
    </message>
</context>
<context>
    <name>console::ui::AdBidsModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is an item number, %2 the item&apos;s name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Keyword or category</source>
        <translation>关键词或分类</translation>
    </message>
    <message>
        <source>Display date</source>
        <translation>展示日期</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Where a bid or an ad stands.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>When the bidding of an ad closes, or its display begins or ends.</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Heading of a narrow column: the number of a bid.</extracomment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Keyword</source>
        <extracomment>Heading of a narrow column for &quot;Keyword or category&quot;, which does not fit there.</extracomment>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Of an ad, in Qcash: what is bid for a display day, or its fixed price. Short: the heading of a narrow column.</extracomment>
        <translation>价格</translation>
    </message>
</context>
<context>
    <name>console::ui::AdPriceListModel</name>
    <message>
        <source>Ad</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>定价方式</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Of an ad, in Qcash: an auction&apos;s start price, or the price of a display day. Short: the heading of a narrow column.</extracomment>
        <translation>价格</translation>
    </message>
    <message>
        <source>Bid unit</source>
        <translation>加价单位</translation>
    </message>
    <message>
        <source>Time for bids</source>
        <translation>竞价时间</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>When an ad is shown.</extracomment>
        <translation>展示时间</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效自</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where the terms of an ad come from.</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Most days</source>
        <extracomment>The number of display days that one application may have at most. Short: the heading of a narrow column.</extracomment>
        <translation>最多天数</translation>
    </message>
</context>
<context>
    <name>console::ui::AdReconciliationModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>What the comparison of two amounts comes to.</extracomment>
        <translation>对比结果</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>Qcash that an ad has taken from the wallet, beside what the report says.</extracomment>
        <translation>钱包</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Qcash that an ad has cost by the imported report.</extracomment>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>console::ui::AdReportModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Ad cost (Qcash)</source>
        <translation>广告费(Qcash)</translation>
    </message>
    <message>
        <source>Ad sales</source>
        <translation>广告销售额</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>ROAS</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>展示数</translation>
    </message>
    <message>
        <source>Clicks (PV)</source>
        <translation>点击数(PV)</translation>
    </message>
    <message>
        <source>CTR</source>
        <translation>点击率</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>加购数</translation>
    </message>
    <message>
        <source>Cart conversion</source>
        <translation>加购转化率</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买数</translation>
    </message>
    <message>
        <source>Purchase conversion</source>
        <translation>购买转化率</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a share is called, %2 the share, such as 1.23%.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>console::ui::AdReportTexts</name>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近30天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近90天</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>A period whose first and last day are chosen.</extracomment>
        <translation>自选期间</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>A share in hundredths, such as 12.5%.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>An item&apos;s number and its name.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ad not named</source>
        <translation>未注明广告</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Charged and not reported</source>
        <extracomment>Charged: taken from the wallet for an ad; not a purchase of Qcash.</extracomment>
        <translation>已扣费但报告中没有</translation>
    </message>
    <message>
        <source>Reported and not charged</source>
        <extracomment>Charged: taken from the wallet for an ad; not a purchase of Qcash.</extracomment>
        <translation>报告中有但未扣费</translation>
    </message>
    <message>
        <source>Amounts differ</source>
        <translation>金额不一致</translation>
    </message>
    <message>
        <source> / </source>
        <extracomment>Between ads that a report doesn&apos;t tell apart.</extracomment>
        <translation> / </translation>
    </message>
    <message>
        <source>In this period the wallet was charged nothing for ads, and the report has no cost.</source>
        <extracomment>Charged: taken from the wallet for ads; not a purchase of Qcash.</extracomment>
        <translation>此期间钱包没有广告扣费，报告中也没有广告费。</translation>
    </message>
    <message>
        <source>Charged: %1 Qcash. Reported: %2 Qcash.</source>
        <extracomment>Charged: taken from the wallet for ads; not a purchase of Qcash.</extracomment>
        <translation>扣费：%1 Qcash。报告：%2 Qcash。</translation>
    </message>
    <message>
        <source>%1 Every ad agrees on every day.</source>
        <extracomment>%1 is a sentence or two with sums.</extracomment>
        <translation>%1所有广告每天均一致。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln line(s) do not agree.</source>
        <extracomment>%1 is a sentence or two with sums. A line is one ad on one day.</extracomment>
        <translation>
            <numerusform>%1有%Ln行不一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An item and an ad.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Ad cost and sales by day</source>
        <translation>按日的广告费与销售额</translation>
    </message>
    <message>
        <source>Ad cost and sales by week</source>
        <translation>按周的广告费与销售额</translation>
    </message>
    <message>
        <source>Ad cost and sales by month</source>
        <translation>按月的广告费与销售额</translation>
    </message>
    <message>
        <source>Ad cost and sales by quarter</source>
        <translation>按季的广告费与销售额</translation>
    </message>
    <message>
        <source>Ad cost and sales by year</source>
        <translation>按年的广告费与销售额</translation>
    </message>
    <message>
        <source>Ad cost (Qcash)</source>
        <translation>广告费(Qcash)</translation>
    </message>
    <message>
        <source>Ad sales (yen)</source>
        <translation>广告销售额(日元)</translation>
    </message>
    <message>
        <source>%1 cost most: %2 Qcash, with sales of %3 yen. The table by item has the same figures.</source>
        <extracomment>%1 is an item; the others are amounts.</extracomment>
        <translation>广告费最高的是%1：%2 Qcash，销售额%3日元。按商品的表格中有相同的数据。</translation>
    </message>
    <message>
        <source>%1: ads cost %2 Qcash and brought sales of %3 yen. The table by day has the same figures.</source>
        <extracomment>%1 is a span of days; the others are amounts.</extracomment>
        <translation>%1：广告费%2 Qcash，带来销售额%3日元。按日的表格中有相同的数据。</translation>
    </message>
    <message>
        <source>Items on which ads cost most, in Qcash</source>
        <translation>广告费最高的商品（Qcash）</translation>
    </message>
</context>
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
        <translation>返还</translation>
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
    <name>console::ui::AdStatusFilters</name>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>All display dates</source>
        <translation>全部展示日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Display date today</source>
        <translation>展示日期为今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Display date tomorrow</source>
        <translation>展示日期为明天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近7天</translation>
    </message>
    <message>
        <source>Display dates of the last 7 days</source>
        <translation>展示日期为最近7天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近30天</translation>
    </message>
    <message>
        <source>Display dates of the last 30 days</source>
        <translation>展示日期为最近30天</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>自选期间</translation>
    </message>
    <message>
        <source>Display dates from–to</source>
        <translation>自选展示日期期间</translation>
    </message>
    <message>
        <source>First display date</source>
        <translation>首个展示日期</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Last display date</source>
        <translation>最后展示日期</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Item, keyword or category</source>
        <translation>商品、关键词或分类</translation>
    </message>
    <message>
        <source>All ads</source>
        <translation>全部广告</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>On a button: %1 is a status, %2 how many ads are in it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1 is a status, and how many ads are in it.</extracomment>
        <translation>状态：%1</translation>
    </message>
</context>
<context>
    <name>console::ui::AdTermsDialog</name>
    <message>
        <source>Holds from</source>
        <translation>生效自</translation>
    </message>
    <message>
        <source>First day on which the terms hold</source>
        <translation>条件的生效日</translation>
    </message>
    <message>
        <source>Price in Qcash</source>
        <translation>价格（Qcash）</translation>
    </message>
    <message>
        <source>Bid unit (Qcash)</source>
        <translation>加价单位(Qcash)</translation>
    </message>
    <message>
        <source>Bid unit in Qcash</source>
        <translation>加价单位（Qcash）</translation>
    </message>
    <message>
        <source>Days at most</source>
        <translation>最多天数</translation>
    </message>
    <message>
        <source>Display days of one application at most</source>
        <translation>每次申请的最多展示天数</translation>
    </message>
    <message>
        <source>Saved terms can&apos;t be changed or removed; only later ones can take their place. Bids that are already placed keep theirs.</source>
        <translation>已保存的条件不能更改或删除，只能由之后的条件取代。已提交的竞价仍适用原条件。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Don&apos;t save the terms</source>
        <translation>不保存条件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the terms</source>
        <translation>保存条件</translation>
    </message>
    <message>
        <source>Built-in terms: %1</source>
        <translation>内置条件：%1</translation>
    </message>
    <message>
        <source>Own terms: %1</source>
        <translation>自设条件：%1</translation>
    </message>
    <message>
        <source>The built-in terms hold again from the day you choose. This is recorded in this book only; it changes nothing in J·QSM.</source>
        <translation>自所选日期起重新适用内置条件。仅记录在此账本中，不会更改J·QSM中的任何内容。</translation>
    </message>
    <message>
        <source>Set here what J·QSM shows for this ad. This is recorded in this book only; it changes nothing in J·QSM.</source>
        <translation>请在此按J·QSM的显示设定此广告的条件。仅记录在此账本中，不会更改J·QSM中的任何内容。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>These terms hold on that day already. Change one of them or choose another day.</source>
        <translation>该日已适用这些条件。请更改其中一项，或选择其他日期。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>What changes: a term of an ad, its value before and after.</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Nothing changes from %1 on.</source>
        <translation>自%1起没有变化。</translation>
    </message>
    <message>
        <source>From %1 on:</source>
        <translation>自%1起：</translation>
    </message>
    <message>
        <source>They hold until %1: other terms are saved for the day after.</source>
        <translation>适用至%1：次日起适用已保存的其他条件。</translation>
    </message>
    <message>
        <source>Qoo10 itself describes the bid unit of this ad. Set another one only where J·QSM shows another one.</source>
        <translation>此广告的加价单位由Qoo10公开说明。仅在J·QSM显示不同时才需另行设定。</translation>
    </message>
</context>
<context>
    <name>console::ui::AdTermsTexts</name>
    <message>
        <source>Auction</source>
        <extracomment>How the price of an ad comes about: by bids.</extracomment>
        <translation>竞价</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>How the price of an ad comes about.</extracomment>
        <translation>固定价格</translation>
    </message>
    <message>
        <source>Spent with the application.</source>
        <translation>申请时支出。</translation>
    </message>
    <message>
        <source>Held until the winners are known; spent where the bid wins, released where it loses.</source>
        <translation>冻结至中标者公布：中标则支出，未中标则解冻。</translation>
    </message>
    <message>
        <source>Held until the application is accepted or rejected.</source>
        <translation>冻结至申请通过或被拒。</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Terms of an ad that Qoo10 has published.</extracomment>
        <translation>已公开</translation>
    </message>
    <message>
        <source>Partly known</source>
        <extracomment>Terms of an ad, of which Qoo10 has published some.</extracomment>
        <translation>部分公开</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>Terms of an ad that this program chose.</extracomment>
        <translation>程序设定</translation>
    </message>
    <message>
        <source>Own</source>
        <extracomment>Terms of an ad that the shop set.</extracomment>
        <translation>本店</translation>
    </message>
    <message>
        <source>pricing</source>
        <translation>定价方式</translation>
    </message>
    <message>
        <source>holding and spending</source>
        <extracomment>A term of an ad: when its Qcash is held and spent.</extracomment>
        <translation>冻结与支出</translation>
    </message>
    <message>
        <source>what is bid on</source>
        <extracomment>A term of an ad: that a keyword or a category is bid on.</extracomment>
        <translation>竞价对象</translation>
    </message>
    <message>
        <source>start price</source>
        <translation>起始价</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>bid unit</source>
        <translation>加价单位</translation>
    </message>
    <message>
        <source>days at most</source>
        <translation>最多天数</translation>
    </message>
    <message>
        <source>time for bids</source>
        <translation>竞价时间</translation>
    </message>
    <message>
        <source>display time</source>
        <translation>展示时间</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>Between the items of a list.</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>D %1</source>
        <extracomment>D is the display day of an ad. %1 is a time of that day.</extracomment>
        <translation>D %1</translation>
    </message>
    <message>
        <source>D−%1 %2</source>
        <extracomment>D is the display day of an ad. %1 is a number of days before it, %2 a time.</extracomment>
        <translation>D−%1 %2</translation>
    </message>
    <message>
        <source>D %1, %2 h</source>
        <extracomment>When an ad is shown. %1 is a time of its display day D, %2 a number of hours.</extracomment>
        <translation>D %1，%2小时</translation>
    </message>
    <message>
        <source>Start price (Qcash)</source>
        <translation>起始价(Qcash)</translation>
    </message>
    <message>
        <source>Price of a display day (Qcash)</source>
        <translation>每个展示日的价格(Qcash)</translation>
    </message>
    <message>
        <source>Other terms were saved by this very step already. Please save once more.</source>
        <translation>此步骤已保存了其他条件。请再次保存。</translation>
    </message>
    <message>
        <source>Type in the day from which the terms hold.</source>
        <translation>请输入条件的生效日。</translation>
    </message>
    <message>
        <source>Type in a price above zero.</source>
        <translation>请输入大于0的价格。</translation>
    </message>
    <message>
        <source>Type in a unit above zero.</source>
        <translation>请输入大于0的加价单位。</translation>
    </message>
    <message>
        <source>The start price must be a multiple of the bid unit.</source>
        <translation>起始价须为加价单位的倍数。</translation>
    </message>
    <message>
        <source>Type in 1 to 366 days.</source>
        <translation>请输入1至366天。</translation>
    </message>
</context>
<context>
    <name>console::ui::AdUndecidedBar</name>
    <message numerus="yes">
        <source>The bidding for %Ln ad(s) has closed and the outcome is missing: its Qcash stays held until you enter it.</source>
        <translation>
            <numerusform>有%Ln个广告竞价结束但结果未录入：录入前其Qcash保持冻结。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter outcomes…</source>
        <translation>录入结果…</translation>
    </message>
</context>
<context>
    <name>console::ui::AdsPage</name>
    <message>
        <source>Promotion</source>
        <translation>促销</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Ad status</source>
        <translation>广告状况</translation>
    </message>
    <message>
        <source>Bids &amp; winners</source>
        <translation>竞价与中标</translation>
    </message>
    <message>
        <source>Ad report</source>
        <translation>广告报告</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价格表</translation>
    </message>
</context>
<context>
    <name>console::ui::ApplyTab</name>
    <message>
        <source>Apply for an ad</source>
        <translation>申请广告</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Item from the goods on sale</source>
        <translation>在售商品中的商品</translation>
    </message>
    <message>
        <source>Display date</source>
        <translation>展示日期</translation>
    </message>
    <message>
        <source>First display date</source>
        <translation>首个展示日期</translation>
    </message>
    <message>
        <source>~</source>
        <translation>~</translation>
    </message>
    <message>
        <source>Last display date</source>
        <translation>最后展示日期</translation>
    </message>
    <message>
        <source>Place the bid</source>
        <translation>提交竞价</translation>
    </message>
    <message>
        <source>Price and times (Japan time)</source>
        <translation>价格与时间（日本时间）</translation>
    </message>
    <message>
        <source>Price mechanism</source>
        <translation>定价方式</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>展示时间</translation>
    </message>
    <message>
        <source>Bid unit</source>
        <translation>加价单位</translation>
    </message>
    <message>
        <source>Time left until close</source>
        <translation>距截止剩余时间</translation>
    </message>
    <message>
        <source>Required Qcash</source>
        <translation>所需Qcash</translation>
    </message>
    <message>
        <source>Qcash that this application takes</source>
        <translation>此申请所需的Qcash</translation>
    </message>
    <message>
        <source>Spendable Qcash</source>
        <translation>可用Qcash</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>申请后剩余</translation>
    </message>
    <message>
        <source>Spendable Qcash after this application</source>
        <translation>此申请后的可用Qcash</translation>
    </message>
    <message>
        <source>Buy Qcash</source>
        <translation>购买Qcash</translation>
    </message>
    <message>
        <source>Your bids and applications</source>
        <translation>本店的竞价与申请</translation>
    </message>
    <message>
        <source>Change price…</source>
        <translation>更改出价…</translation>
    </message>
    <message>
        <source>Change the price of the selected bid</source>
        <translation>更改所选竞价的出价</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Withdraw the selected bid</source>
        <translation>撤回所选竞价</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Show the course of the selected bid</source>
        <translation>显示所选竞价的经过</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Place bid</source>
        <translation>竞价</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Number, code or name</source>
        <translation>号码、代码或名称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>Price of a day</source>
        <translation>每日价格</translation>
    </message>
    <message>
        <source>Bid price</source>
        <translation>出价</translation>
    </message>
    <message>
        <source>Price of a day in Qcash</source>
        <translation>每日价格（Qcash）</translation>
    </message>
    <message>
        <source>Bid price of a day in Qcash</source>
        <translation>每日出价（Qcash）</translation>
    </message>
    <message>
        <source> Qcash</source>
        <extracomment>After an amount of Qcash in a field, with a blank before it.</extracomment>
        <translation> Qcash</translation>
    </message>
    <message>
        <source>%1 Nothing was booked.</source>
        <translation>%1未入账。</translation>
    </message>
    <message>
        <source>Time for applications</source>
        <translation>申请时间</translation>
    </message>
    <message>
        <source>Time for bids</source>
        <translation>竞价时间</translation>
    </message>
    <message>
        <source>Start price (Mega-wari)</source>
        <translation>起始价(Mega割)</translation>
    </message>
    <message>
        <source>Start price</source>
        <translation>起始价</translation>
    </message>
    <message>
        <source>%1 Qcash</source>
        <translation>%1 Qcash</translation>
    </message>
    <message>
        <source>Buy Qcash: %1 missing</source>
        <translation>购买Qcash：还差%1</translation>
    </message>
    <message>
        <source>No bids or applications yet. Choose an ad and an item above; what you place stands here.</source>
        <translation>暂无竞价或申请。请在上方选择广告和商品，提交后显示在此处。</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>最新%1条</translation>
    </message>
</context>
<context>
    <name>console::ui::AttentionCard</name>
    <message numerus="yes">
        <source>%Ln payment(s) need(s) your attention</source>
        <translation>
            <numerusform>有%Ln笔付款需要处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit the Qcash…</source>
        <translation>Qcash入账…</translation>
    </message>
    <message>
        <source>Credit the Qcash: %1</source>
        <extracomment>Name of a button for assistive technology; %1 is a sentence on a payment that came in.</extracomment>
        <translation>Qcash入账：%1</translation>
    </message>
    <message>
        <source>Mark as dealt with…</source>
        <translation>标记为已处理…</translation>
    </message>
    <message>
        <source>Mark as dealt with: %1</source>
        <extracomment>Name of a button for assistive technology; %1 is a sentence on a payment that came in.</extracomment>
        <translation>标记为已处理：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more follow(s) once these are dealt with.</source>
        <translation>
            <numerusform>处理完以上付款后，还有%Ln笔。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::AttentionDialog</name>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>充值券</translation>
    </message>
    <message>
        <source>Qcash total afterwards</source>
        <translation>入账后Qcash合计</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>不作更改</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>未入账。</translation>
    </message>
    <message>
        <source>Credit the Qcash</source>
        <translation>Qcash入账</translation>
    </message>
    <message>
        <source>Credit the Qcash of this order after all?</source>
        <translation>仍要将此订单的Qcash入账吗？</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: a paid order can&apos;t be cancelled or refunded.</source>
        <translation>此操作无法撤销：已支付的订单不可取消或退款。</translation>
    </message>
    <message>
        <source>It is recorded in this book; buy the ticket in J·QSM too.</source>
        <translation>记录在此账本中，请在J·QSM中同样购买充值券。</translation>
    </message>
    <message>
        <source>Crediting…</source>
        <translation>正在入账…</translation>
    </message>
    <message>
        <source>Credit the Qcash now</source>
        <translation>立即将Qcash入账</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>标记为已处理</translation>
    </message>
    <message>
        <source>Mark this payment as dealt with?</source>
        <translation>要将此付款标记为已处理吗？</translation>
    </message>
    <message>
        <source>No Qcash is credited and nothing is paid back by this. The payment is not shown again.</source>
        <translation>此操作不会入账Qcash，也不会退款。此付款将不再显示。</translation>
    </message>
    <message>
        <source>It is recorded in this book only: have the payment service pay the money back first.</source>
        <translation>仅记录在此账本中：请先让支付服务退款。</translation>
    </message>
    <message>
        <source>Marking…</source>
        <translation>正在标记…</translation>
    </message>
    <message>
        <source>Mark the payment as dealt with now</source>
        <translation>立即将此付款标记为已处理</translation>
    </message>
</context>
<context>
    <name>console::ui::AttentionTexts</name>
    <message>
        <source>%1 came in on %2 for order %3.</source>
        <extracomment>%1 is an amount in yen, %2 a moment, %3 an order number.</extracomment>
        <translation>%2收到订单%3的付款%1。</translation>
    </message>
    <message>
        <source>%1 came in on %2, payment %3.</source>
        <extracomment>%1 is an amount in yen, %2 a moment, %3 the payment service&apos;s number of the payment.</extracomment>
        <translation>%2收到付款%1，付款编号%3。</translation>
    </message>
    <message>
        <source>It was not credited: the order had lapsed at its deadline by then.</source>
        <translation>未入账：当时订单已过截止时间而失效。</translation>
    </message>
    <message>
        <source>It was not credited: the order had been given up or had failed by then.</source>
        <translation>未入账：当时订单已放弃或已失败。</translation>
    </message>
    <message>
        <source>It was not credited: the order had been paid already.</source>
        <translation>未入账：该订单此前已支付。</translation>
    </message>
    <message>
        <source>It was not credited: the order costs %1.</source>
        <translation>未入账：订单金额为%1。</translation>
    </message>
    <message>
        <source>It was not credited: it is not what the order costs.</source>
        <translation>未入账：与订单金额不符。</translation>
    </message>
    <message>
        <source>It was not credited: no order of this book belongs to it.</source>
        <translation>未入账：此账本中没有对应的订单。</translation>
    </message>
    <message>
        <source>You can credit its Qcash after all, or have the payment service pay it back and mark it as dealt with.</source>
        <translation>仍可将其Qcash入账，或让支付服务退款后标记为已处理。</translation>
    </message>
    <message>
        <source>Have the payment service pay it back, then mark it as dealt with.</source>
        <translation>请让支付服务退款，然后标记为已处理。</translation>
    </message>
    <message>
        <source>This payment is not in this book any more.</source>
        <translation>此账本中已没有此付款。</translation>
    </message>
    <message>
        <source>This payment was dealt with in the meantime. Nothing was changed.</source>
        <translation>此付款在此期间已处理。未作任何更改。</translation>
    </message>
    <message>
        <source>This payment can&apos;t be credited any more: its order was paid in the meantime. Nothing was changed.</source>
        <translation>此付款已无法入账：其订单在此期间已支付。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoBackupBar</name>
    <message>
        <source>Automatic backups…</source>
        <translation>自动备份…</translation>
    </message>
    <message>
        <source>Today&apos;s automatic backup was not made. %1 It is tried again at the next start; the earlier backups are all kept.</source>
        <extracomment>%1 is one or two sentences that say why and what to do.</extracomment>
        <translation>今天的自动备份未完成。%1下次启动时将重试，以前的备份全部保留。</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoChargeBanner</name>
    <message>
        <source>Auto-charge of %1 Qcash: %2 Next attempt at %3 (Japan time).</source>
        <extracomment>%1 is a ticket&apos;s amount, %2 a sentence with the reason, %3 a time.</extracomment>
        <translation>自动充值%1 Qcash：%2下次尝试时间为%3（日本时间）。</translation>
    </message>
    <message>
        <source>Auto-charge: a %1 ticket will be charged from settlement money at %2 (Japan time).</source>
        <translation>自动充值：将于%2（日本时间）用结算金充值%1的充值券。</translation>
    </message>
    <message>
        <source>Auto-charge: %1 Qcash were charged from settlement money on %2. Order number %3.</source>
        <translation>自动充值：已于%2用结算金充值%1 Qcash。订单号%3。</translation>
    </message>
    <message>
        <source>Auto-charge of %1 Qcash was not made. %2</source>
        <extracomment>%1 is a ticket&apos;s amount, %2 one or two sentences that say why.</extracomment>
        <translation>未能自动充值%1 Qcash。%2</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>跳过本次</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The auto-charge plan can&apos;t be carried out at the moment; it is tried again. %1</source>
        <translation>自动充值计划目前无法执行，将再次尝试。%1</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoChargeDialog</name>
    <message>
        <source>Auto-charge plan</source>
        <translation>自动充值计划</translation>
    </message>
    <message>
        <source>Q-account password</source>
        <translation>Q账户密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>更改计划</translation>
    </message>
    <message>
        <source>Turn the auto-charge plan on?</source>
        <translation>要开启自动充值计划吗？</translation>
    </message>
    <message>
        <source>Change the auto-charge plan?</source>
        <translation>要更改自动充值计划吗？</translation>
    </message>
    <message numerus="yes">
        <source>Each charge is announced %Ln minute(s) before and can be skipped. The plan can be turned off at any time. Qcash orders can&apos;t be cancelled or refunded.</source>
        <translation>
            <numerusform>每次充值会提前%Ln分钟预告，可以跳过。计划可随时关闭。Qcash订单不可取消或退款。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1未作任何更改。</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoChargeLogModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoChargeTab</name>
    <message>
        <source>Auto-charge plan</source>
        <translation>自动充值计划</translation>
    </message>
    <message>
        <source>Charges are made while this program is open and the shop is signed in.</source>
        <translation>仅在本程序运行且店铺已登录时充值。</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>跳过本次</translation>
    </message>
    <message>
        <source>Skip the announced charge</source>
        <translation>跳过已预告的充值</translation>
    </message>
    <message>
        <source>No Q-account password is set. It authorises the plan: set it first.</source>
        <translation>尚未设置Q账户密码。计划需要用它授权，请先设置。</translation>
    </message>
    <message>
        <source>Seller Q-account</source>
        <translation>卖家Q账户</translation>
    </message>
    <message>
        <source>When and what to charge</source>
        <translation>充值时机和内容</translation>
    </message>
    <message>
        <source>When the balance falls below</source>
        <translation>余额低于指定金额时</translation>
    </message>
    <message>
        <source>Balance below which a ticket is charged, in Qcash</source>
        <translation>低于此余额时充值（Qcash）</translation>
    </message>
    <message>
        <source>On a weekday</source>
        <translation>每周指定日</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Hour in Japan</source>
        <translation>日本时间的小时</translation>
    </message>
    <message>
        <source>Japan time</source>
        <translation>日本时间</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>充值券</translation>
    </message>
    <message>
        <source>At most in a month</source>
        <translation>每月上限</translation>
    </message>
    <message>
        <source>At most in a month, in yen</source>
        <translation>每月上限（日元）</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>执行内容</translation>
    </message>
    <message>
        <source>Charged automatically, in yen</source>
        <translation>自动充值金额（日元）</translation>
    </message>
    <message>
        <source>Charged automatically this month, in yen</source>
        <translation>本月自动充值金额（日元）</translation>
    </message>
    <message>
        <source>Left until the monthly cap, in yen</source>
        <translation>距每月上限剩余（日元）</translation>
    </message>
    <message>
        <source>Settlement money, in yen</source>
        <translation>结算金（日元）</translation>
    </message>
    <message>
        <source>Settlement money available, in yen</source>
        <translation>可用结算金（日元）</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log of the auto-charge plan</source>
        <translation>自动充值计划的日志</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Show more of the log</source>
        <translation>显示更多日志</translation>
    </message>
    <message>
        <source>%1 Qcash</source>
        <translation>%1 Qcash</translation>
    </message>
    <message>
        <source> Qcash</source>
        <extracomment>After an amount in a field, with a blank before it.</extracomment>
        <translation> Qcash</translation>
    </message>
    <message>
        <source> yen</source>
        <extracomment>After an amount in a field, with a blank before it.</extracomment>
        <translation> 日元</translation>
    </message>
    <message>
        <source>The auto-charge plan is on</source>
        <translation>自动充值计划已开启</translation>
    </message>
    <message>
        <source>The auto-charge plan is off</source>
        <translation>自动充值计划已关闭</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1未作任何更改。</translation>
    </message>
    <message>
        <source>The plan was saved.</source>
        <translation>计划已保存。</translation>
    </message>
    <message>
        <source>No plan is set up yet. Say below when and what to charge, and turn it on.</source>
        <translation>尚未设置计划。请在下方填写充值时机和内容，然后开启。</translation>
    </message>
    <message>
        <source>Nothing is charged by itself. The terms below are kept.</source>
        <translation>不会自动充值。下方的条件会保留。</translation>
    </message>
    <message>
        <source>Announced: a %1 ticket will be charged at %2, in %3.</source>
        <extracomment>%1 is a ticket&apos;s amount, %2 a time, %3 what is left until then, such as 9:42.</extracomment>
        <translation>预告：将于%2充值%1的充值券，还剩%3。</translation>
    </message>
    <message>
        <source>%1 Attempt %2 follows at %3, in %4.</source>
        <extracomment>%1 is a sentence with the reason, %2 a number, %3 a time, %4 what is left until then, such as 0:42.</extracomment>
        <translation>%1第%2次尝试时间为%3，还剩%4。</translation>
    </message>
    <message>
        <source>The next charge is on %1 (Japan time).</source>
        <translation>下次充值：%1（日本时间）。</translation>
    </message>
    <message>
        <source>Resting until %1, or until the balance is at %2 Qcash again.</source>
        <extracomment>%1 is a date and time, %2 an amount.</extracomment>
        <translation>暂停至%1，或余额恢复至%2 Qcash为止。</translation>
    </message>
    <message>
        <source>Watching the balance.</source>
        <translation>正在监测余额。</translation>
    </message>
    <message>
        <source>Between 1 and %1 Qcash.</source>
        <translation>1至%1 Qcash。</translation>
    </message>
    <message>
        <source>At least one ticket, %1 yen, and at most %2 yen.</source>
        <translation>至少一张充值券（%1日元），最多%2日元。</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>Each charge is announced %Ln minute(s) before and can be skipped. Without enough settlement money it is tried again a few times, then given up until the next occasion.</source>
        <translation>
            <numerusform>每次充值会提前%Ln分钟预告，可以跳过。结算金不足时会再尝试数次，之后放弃，等待下次时机。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use of the cap in %1</source>
        <extracomment>%1 is a month such as 2026-11.</extracomment>
        <translation>%1的上限使用情况</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Every announcement and charge will stand here.</source>
        <translation>暂无记录。每次预告和充值都会显示在此处。</translation>
    </message>
    <message>
        <source>How much of the month&apos;s limit is used</source>
        <translation>每月上限的使用比例</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoChargeTexts</name>
    <message>
        <source>When the balance falls below %1 Qcash, a %2 ticket is charged from settlement money, at most %3 yen a month.</source>
        <translation>余额低于%1 Qcash时，用结算金充值%2的充值券，每月最多%3日元。</translation>
    </message>
    <message>
        <source>Every %1 at %2 (Japan time), a %3 ticket is charged from settlement money, at most %4 yen a month.</source>
        <extracomment>%1 is a weekday, %2 a time such as 10:00.</extracomment>
        <translation>每%1 %2（日本时间）用结算金充值%3的充值券，每月最多%4日元。</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已预告</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>已充值</translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation>暂时无法充值</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Monthly cap reached</source>
        <translation>已达每月上限</translation>
    </message>
    <message>
        <source>You skipped this charge.</source>
        <translation>已跳过此次充值。</translation>
    </message>
    <message>
        <source>The balance had recovered before.</source>
        <translation>余额在此之前已恢复。</translation>
    </message>
    <message>
        <source>There was not enough settlement money.</source>
        <translation>结算金不足。</translation>
    </message>
    <message>
        <source>Settlement money is for shops with sales, and this shop has none yet.</source>
        <translation>结算金仅限有销售的店铺使用，此店铺尚无销售。</translation>
    </message>
    <message>
        <source>The ticket could not be ordered.</source>
        <translation>无法订购此充值券。</translation>
    </message>
    <message>
        <source>To be charged at %1</source>
        <translation>充值时间：%1</translation>
    </message>
    <message>
        <source>Order number %1</source>
        <translation>订单号%1</translation>
    </message>
    <message>
        <source>%1 Next attempt at %2</source>
        <extracomment>%1 is a sentence with the reason, %2 a date and time.</extracomment>
        <translation>%1下次尝试：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 Given up after %Ln attempt(s).</source>
        <extracomment>%1 is a sentence with the reason.</extracomment>
        <translation>
            <numerusform>%1尝试%Ln次后已放弃。</numerusform>
        </translation>
    </message>
    <message>
        <source>One more ticket would pass %1 yen.</source>
        <translation>再充值一张将超过%1日元。</translation>
    </message>
    <message>
        <source>Check the fields that are marked.</source>
        <translation>请检查已标出的各栏。</translation>
    </message>
    <message>
        <source>Set a Q-account password first: it authorises the plan.</source>
        <translation>请先设置Q账户密码：计划需要用它授权。</translation>
    </message>
    <message>
        <source>The Q-account password is wrong.</source>
        <translation>Q账户密码错误。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>密码错误次数过多。请在%Ln秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was changed meanwhile. Look at it as it stands now and try again.</source>
        <translation>计划在此期间已更改。请查看当前内容后重试。</translation>
    </message>
    <message>
        <source>This is a practice payment service: no real money moves. Charges are recorded in this book only; make them in J·QSM too.</source>
        <translation>此为练习支付服务：不会产生真实付款。充值仅记录在此账本中，请在J·QSM中同样操作。</translation>
    </message>
    <message>
        <source>Charges are recorded in this book only; make them in J·QSM too.</source>
        <translation>充值仅记录在此账本中，请在J·QSM中同样操作。</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoConversionLogModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Qcash</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>console::ui::AutomaticBackupDialog</name>
    <message>
        <source>Automatic backups</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>A backup of the whole book, with all its shops, is made once a day in Japan while this window is open. Keep one of them on another disk now and then.</source>
        <translation>此窗口打开期间，每天（日本时间）自动备份一次整个账本（含所有店铺）。请不时将其中一份保存到其他磁盘。</translation>
    </message>
    <message>
        <source>Back up once a day</source>
        <translation>每天备份一次</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folder for automatic backups</source>
        <translation>自动备份文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>Choose the folder for automatic backups</source>
        <translation>选择自动备份文件夹</translation>
    </message>
    <message>
        <source>Keep the newest</source>
        <translation>保留最新</translation>
    </message>
    <message>
        <source>How many automatic backups are kept</source>
        <translation>自动备份的保留份数</translation>
    </message>
    <message>
        <source>Use the folder beside the book</source>
        <translation>使用账本旁的文件夹</translation>
    </message>
    <message>
        <source>Automatic backups in this folder</source>
        <translation>此文件夹中的自动备份</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Restore the chosen backup</source>
        <translation>恢复所选备份</translation>
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
        <source> backups</source>
        <extracomment>After a number in a field, with a blank before it.</extracomment>
        <translation> 份</translation>
    </message>
    <message>
        <source>This folder is not there. Choose one that is, or connect its disk.</source>
        <translation>此文件夹不存在。请选择现有的文件夹，或连接其所在磁盘。</translation>
    </message>
    <message>
        <source>No automatic backup of this book is in this folder yet.</source>
        <translation>此文件夹中还没有此账本的自动备份。</translation>
    </message>
</context>
<context>
    <name>console::ui::AutomaticBackupsModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Of a file.</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>console::ui::BidCourseDialog</name>
    <message>
        <source>Course of the bid</source>
        <translation>竞价经过</translation>
    </message>
    <message>
        <source>Steps of the bid</source>
        <translation>竞价的步骤</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the course of the bid</source>
        <translation>关闭竞价经过</translation>
    </message>
    <message>
        <source>Bids until %1 (Japan time); display from %2 to %3.</source>
        <extracomment>%1 is the last moment for bids, %2 and %3 those at which the display begins and ends.</extracomment>
        <translation>竞价截至%1（日本时间）；展示从%2至%3。</translation>
    </message>
    <message>
        <source>Applications until %1 (Japan time); display from %2 to %3.</source>
        <translation>申请截至%1（日本时间）；展示从%2至%3。</translation>
    </message>
</context>
<context>
    <name>console::ui::BidCourseModel</name>
    <message numerus="yes">
        <source>%Ln minute(s) without display</source>
        <translation>
            <numerusform>%Ln分钟未展示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is for how long an ad was not displayed, %2 a note of the user&apos;s.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Time (JST)</source>
        <translation>时间(JST)</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>What happened to a bid.</extracomment>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>Qcash that was set aside.</extracomment>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>Qcash that was no longer set aside.</extracomment>
        <translation>解冻</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>Qcash that came back.</extracomment>
        <translation>返还</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>console::ui::BidPlanModel</name>
    <message>
        <source>Display date</source>
        <translation>展示日期</translation>
    </message>
    <message>
        <source>Bid price</source>
        <translation>出价</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>All bids up to this one together.</extracomment>
        <translation>累计</translation>
    </message>
</context>
<context>
    <name>console::ui::BidPlannerCard</name>
    <message>
        <source>Bid planner</source>
        <translation>竞价计划</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month of the plan</source>
        <translation>计划月份</translation>
    </message>
    <message>
        <source>Wanted rank</source>
        <translation>目标名次</translation>
    </message>
    <message>
        <source>Rank that is wanted</source>
        <translation>希望获得的名次</translation>
    </message>
    <message>
        <source>Budget (Qcash)</source>
        <translation>预算(Qcash)</translation>
    </message>
    <message>
        <source>Qcash that may be spent</source>
        <translation>可支出的Qcash</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>How the days are chosen</source>
        <translation>日期的选择方式</translation>
    </message>
    <message>
        <source>Days wanted</source>
        <translation>目标天数</translation>
    </message>
    <message>
        <source>Days that are wanted</source>
        <translation>希望获得的天数</translation>
    </message>
    <message>
        <source>Proposed bids by day</source>
        <translation>按日的建议竞价</translation>
    </message>
    <message>
        <source>Use in the application</source>
        <translation>用于申请</translation>
    </message>
    <message>
        <source>Fill the application with the proposed days</source>
        <translation>将建议的日期填入申请</translation>
    </message>
    <message>
        <source>Spread over the month</source>
        <translation>分散到整月</translation>
    </message>
    <message>
        <source>One day after another</source>
        <translation>连续日期</translation>
    </message>
    <message>
        <source>The last rank that is sold</source>
        <translation>最后一个中标名次</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>第%1名</translation>
    </message>
    <message>
        <source>Of the month&apos;s budget of %1, %2 is spent and %3 held: %4 is left.</source>
        <translation>本月预算%1中，已支出%2，冻结%3，剩余%4。</translation>
    </message>
    <message>
        <source>No monthly budget is set. %1 can be spent.</source>
        <translation>未设定每月预算。可用%1。</translation>
    </message>
    <message>
        <source>%1 is expected to win: %2 % of the recent prices for this rank are not higher.</source>
        <translation>预计%1可中标：此名次近期价格的%2%不高于该价格。</translation>
    </message>
    <message>
        <source>No winner list is noted for this slot: the start price is all there is to go by.</source>
        <translation>此广告位没有登记中标列表，只能以起始价为参考。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) for %1 together; %2 of the budget is left.</source>
        <translation>
            <numerusform>%Ln天，合计%1；预算剩余%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more than can be spent now.</source>
        <translation>比目前可用金额多%1。</translation>
    </message>
    <message>
        <source>Goes into the application: %1.</source>
        <translation>填入申请：%1。</translation>
    </message>
    <message>
        <source>Goes into the application: %1 to %2.</source>
        <translation>填入申请：%1至%2。</translation>
    </message>
    <message>
        <source>It can be placed from %1 JST on.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>自%1（JST）起可提交。</translation>
    </message>
</context>
<context>
    <name>console::ui::BookTexts</name>
    <message>
        <source>Qcash history</source>
        <translation>Qcash使用记录</translation>
    </message>
    <message>
        <source>Charge ticket purchase history</source>
        <translation>充值券购买记录</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Seller ID</source>
        <translation>卖家ID</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <extracomment>Foot of a printed sheet: %1 is the sheet&apos;s number, %2 how many there are.</extracomment>
        <translation>第%1 / %2页</translation>
    </message>
    <message>
        <source>Made on %1 (JST)</source>
        <extracomment>Foot of a printed sheet. %1 is a date with its time in Japan.</extracomment>
        <translation>制作时间：%1（JST）</translation>
    </message>
    <message>
        <source>Qcash statement</source>
        <translation>Qcash对账单</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Names the days from and to which a statement reaches.</extracomment>
        <translation>期间</translation>
    </message>
    <message>
        <source>Sums by kind</source>
        <translation>按种类合计</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Heading: how many entries there are.</extracomment>
        <translation>记录数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Certificate of unused Qcash</source>
        <translation>未使用Qcash证明</translation>
    </message>
    <message>
        <source>This Qcash was owned by the shop and not used at the end of the closing day in Japan.</source>
        <translation>以下为结账日（日本时间）结束时店铺持有且未使用的Qcash。</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>结账日</translation>
    </message>
    <message>
        <source>Came from</source>
        <extracomment>Heading: what Qcash came from (charge tickets, service points …).</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Unused Qcash</source>
        <translation>未使用Qcash</translation>
    </message>
    <message>
        <source>1 Qcash is worth 1 yen of paid ads. Qcash is used first-in first-out, has no expiry and is not refunded to money.</source>
        <translation>1 Qcash相当于1日元的付费广告。Qcash按先进先出使用，没有使用期限，不可退为现金。</translation>
    </message>
    <message>
        <source>Made from the shop&apos;s own book; it was not issued by Qoo10.</source>
        <translation>根据店铺自己的账本制作，并非由Qoo10签发。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
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
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>充值券</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>购买价格</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Of an order: awaiting payment, paid, lapsed, failed.</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Paid on</source>
        <extracomment>Heading: the day on which an order was paid.</extracomment>
        <translation>支付时间</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Heading: whether a row of a statement is an entry, a sum, or the opening or closing balance.</extracomment>
        <translation>行</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Qcash that came in.</extracomment>
        <translation>获得</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Qcash that went out.</extracomment>
        <translation>支出</translation>
    </message>
    <message>
        <source>Balance brought forward</source>
        <extracomment>The balance at the beginning of a period.</extracomment>
        <translation>上期结转余额</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Sum of a kind</source>
        <translation>种类合计</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <extracomment>The balance at the end of a period.</extracomment>
        <translation>期末余额</translation>
    </message>
    <message>
        <source>Opening balance of the book</source>
        <translation>账本期初余额</translation>
    </message>
    <message>
        <source>Charge tickets that were paid</source>
        <translation>已支付的充值券</translation>
    </message>
    <message>
        <source>Charge tickets from settlement money</source>
        <translation>用结算金购买的充值券</translation>
    </message>
    <message>
        <source>Service points converted</source>
        <translation>服务积分转换</translation>
    </message>
    <message>
        <source>Refunds of paid ads</source>
        <translation>付费广告返还</translation>
    </message>
    <message>
        <source>Put in by hand</source>
        <translation>手动增加</translation>
    </message>
    <message>
        <source>Set aside for bids</source>
        <extracomment>Heading of sums by kind of entry: Qcash that is held for bids from now on, or, below zero, no longer.</extracomment>
        <translation>竞价冻结净额</translation>
    </message>
    <message>
        <source>The balance is all Qcash that the shop owns. What is held for bids is part of it: holding and releasing it is neither received nor spent.</source>
        <translation>余额为店铺拥有的全部Qcash，包含竞价冻结的部分：冻结和解冻既不是获得也不是支出。</translation>
    </message>
    <message>
        <source>Of which held</source>
        <extracomment>Heading beside &quot;Balance&quot;: how much of the balance is held for bids on paid ads.</extracomment>
        <translation>其中冻结</translation>
    </message>
</context>
<context>
    <name>console::ui::BookingPolicyTab</name>
    <message>
        <source>How journals are written. The policy that comes with the program is a default chosen by it, not advice: ask whoever keeps your accounts. A policy of your own holds from a day on; earlier days keep theirs.</source>
        <translation>分录的记账方式。程序自带的方针是本程序设定的默认值，并非专业建议：请咨询会计负责人。自设方针从生效日起适用，此前的日期仍适用原方针。</translation>
    </message>
    <message>
        <source>Booking policies</source>
        <translation>记账方针</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>新建方针</translation>
    </message>
    <message>
        <source>New booking policy</source>
        <translation>新建记账方针</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效自</translation>
    </message>
    <message>
        <source>First day of the booking policy</source>
        <translation>记账方针的生效日</translation>
    </message>
    <message>
        <source>When Qcash becomes an expense</source>
        <translation>Qcash计入费用的时点</translation>
    </message>
    <message>
        <source>Prepayment first, expense when used</source>
        <translation>先计预付账款，使用时计费用</translation>
    </message>
    <message>
        <source>What is bought is booked as a prepayment; it becomes advertising expense when an ad uses it.</source>
        <translation>购买时计入预付账款，广告使用时转为广告宣传费。</translation>
    </message>
    <message>
        <source>Expense at once, corrected at the closing</source>
        <translation>直接计入费用，期末调整</translation>
    </message>
    <message>
        <source>What is bought is booked as advertising expense; at the end of the fiscal year what is unused is moved to the prepayment.</source>
        <translation>购买时计入广告宣传费，会计年度末将未使用部分转入预付账款。</translation>
    </message>
    <message>
        <source>Qcash from service points</source>
        <translation>服务积分转换的Qcash</translation>
    </message>
    <message>
        <source>Income when converted</source>
        <translation>转换时计收入</translation>
    </message>
    <message>
        <source>The conversion is booked as income; the Qcash is then treated like any other.</source>
        <translation>转换时计入收入，此后与其他Qcash同样处理。</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>不入账</translation>
    </message>
    <message>
        <source>Nothing is booked at the conversion, and no expense when this Qcash is used.</source>
        <translation>转换时不入账，使用这些Qcash时也不计费用。</translation>
    </message>
    <message>
        <source>Fiscal year&apos;s last month</source>
        <translation>会计年度最后月份</translation>
    </message>
    <message>
        <source>Account titles</source>
        <translation>会计科目</translation>
    </message>
    <message>
        <source>Grey is a default chosen by this program; put in what your accounting software knows.</source>
        <translation>灰色为本程序设定的默认值，请填写会计软件中的名称。</translation>
    </message>
    <message>
        <source>Accounting software whose tax classes are shown</source>
        <translation>显示其税区分的会计软件</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last change of the draft</source>
        <translation>撤销草稿的上次更改</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>重做已撤销的更改</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Give up the draft? What you have changed in it is lost.</source>
        <translation>要放弃草稿吗？草稿中的更改将丢失。</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>保留草稿</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Give up the draft now</source>
        <translation>立即放弃草稿</translation>
    </message>
    <message>
        <source>Give up the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the draft as a booking policy</source>
        <translation>将草稿保存为记账方针</translation>
    </message>
    <message>
        <source>The booking policy that holds from %1 on is saved.</source>
        <translation>自%1起生效的记账方针已保存。</translation>
    </message>
    <message>
        <source>Today, the policy from %1 holds. A new one begins as a copy of it.</source>
        <translation>今天适用自%1起生效的方针。新方针以其副本为起点。</translation>
    </message>
    <message>
        <source>Draft of a booking policy</source>
        <translation>记账方针草稿</translation>
    </message>
    <message>
        <source>Booking policy from %1 on</source>
        <translation>自%1起的记账方针</translation>
    </message>
    <message>
        <source>until %1; then the next policy holds</source>
        <translation>至%1，之后适用下一方针</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>What an account title is for, the column, and a sentence that says what is wrong.</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more account title(s) need a change.</source>
        <translation>
            <numerusform>还有%Ln个会计科目需要修改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::BusinessDaysModel</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>营业日</translation>
    </message>
    <message>
        <source>Public holidays of Japan (month-day)</source>
        <translation>日本法定节假日（月-日）</translation>
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
    <name>console::ui::CardForm</name>
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
        <source>Single payment</source>
        <translation>一次付清</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>分%Ln期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ChangeBidDialog</name>
    <message>
        <source>Change the bid price</source>
        <translation>更改出价</translation>
    </message>
    <message>
        <source>Bid price now</source>
        <translation>当前出价</translation>
    </message>
    <message>
        <source>Bid price now, in Qcash</source>
        <translation>当前出价（Qcash）</translation>
    </message>
    <message>
        <source>Start price</source>
        <translation>起始价</translation>
    </message>
    <message>
        <source>Start price, in Qcash</source>
        <translation>起始价（Qcash）</translation>
    </message>
    <message>
        <source>Bid unit</source>
        <translation>加价单位</translation>
    </message>
    <message>
        <source>Bid unit, in Qcash</source>
        <translation>加价单位（Qcash）</translation>
    </message>
    <message>
        <source>New bid price</source>
        <translation>新出价</translation>
    </message>
    <message>
        <source>New bid price in Qcash</source>
        <translation>新出价（Qcash）</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>解冻</translation>
    </message>
    <message>
        <source>Qcash that is released</source>
        <translation>解冻的Qcash</translation>
    </message>
    <message>
        <source>Held anew</source>
        <translation>重新冻结</translation>
    </message>
    <message>
        <source>Qcash that is held anew</source>
        <translation>重新冻结的Qcash</translation>
    </message>
    <message>
        <source>Spendable afterwards</source>
        <translation>操作后可用</translation>
    </message>
    <message>
        <source>Spendable Qcash afterwards</source>
        <translation>操作后的可用Qcash</translation>
    </message>
    <message>
        <source>Only this display date changes; the other days of the application keep their price. The change is recorded in this book; make it in J·QSM too.</source>
        <translation>仅更改此展示日期，该申请的其他日期出价不变。更改记录在此账本中，请在J·QSM中同样操作。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>取消更改</translation>
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
        <source>Qcash orders can&apos;t be cancelled or refunded.</source>
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
        <extracomment>%1 is a ticket&apos;s amount, %2 how many of them.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 = %2 Qcash. Tickets are bought one by one; the largest is selected.</source>
        <extracomment>%1 is a list such as &quot;5,000 × 1, 1,000 × 2&quot;, %2 their sum.</extracomment>
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
    <message>
        <source>%1 Qcash are missing for your application.</source>
        <translation>此申请还差%1 Qcash。</translation>
    </message>
    <message>
        <source>There is enough Qcash for your application now.</source>
        <translation>现在Qcash足够用于此申请。</translation>
    </message>
    <message>
        <source>Back to the application</source>
        <translation>返回申请</translation>
    </message>
</context>
<context>
    <name>console::ui::ChartPictureText</name>
    <message>
        <source>The picture could not be drawn: a part of the program is missing. Nothing was written.</source>
        <translation>无法绘制图片：程序缺少部分组件。未写入任何内容。</translation>
    </message>
    <message>
        <source>The picture could not be written (%1). Choose another place; nothing was changed.</source>
        <extracomment>%1 is what the system says about the failure.</extracomment>
        <translation>无法写入图片（%1）。请选择其他位置，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>console::ui::ChartView</name>
    <message>
        <source>The chart can&apos;t be shown: a part of the program is missing. The table has the same figures.</source>
        <translation>无法显示图表：程序缺少部分组件。表格中有相同的数据。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a chart&apos;s tool tip: what the figure is, and the figure.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>console::ui::ChartsCard</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Chart of the balance</source>
        <translation>余额图表</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按种类</translation>
    </message>
    <message>
        <source>Chart of what was received and spent by kind of entry</source>
        <translation>按记录种类的获得与支出图表</translation>
    </message>
    <message>
        <source>By ad</source>
        <translation>按广告</translation>
    </message>
    <message>
        <source>Chart of what was spent by ad</source>
        <translation>按广告的支出图表</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>收支</translation>
    </message>
    <message>
        <source>Chart of what was received and spent by month</source>
        <translation>按月的获得与支出图表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>a button: save the chart as a picture</comment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>将图表保存为图片</translation>
    </message>
    <message>
        <source>Chart of the Qcash history</source>
        <translation>Qcash使用记录图表</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>图表数据</translation>
    </message>
    <message>
        <source>The chart was saved as %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>图表已保存为%1。</translation>
    </message>
    <message>
        <source>Show the charts</source>
        <translation>显示图表</translation>
    </message>
    <message>
        <source>Hide the charts</source>
        <translation>隐藏图表</translation>
    </message>
</context>
<context>
    <name>console::ui::ChartsModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Paid ad</source>
        <translation>付费广告</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已返还</translation>
    </message>
</context>
<context>
    <name>console::ui::ChartsPictureMenu</name>
    <message>
        <source>Picture (PNG)…</source>
        <translation>图片 (PNG)…</translation>
    </message>
    <message>
        <source>Picture in double size (PNG)…</source>
        <translation>双倍尺寸图片 (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>矢量图 (SVG)…</translation>
    </message>
    <message>
        <source>On a white ground</source>
        <translation>白色背景</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>将图表保存为图片</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
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
        <source>Qcash never expires. Qcash orders can&apos;t be cancelled or refunded.</source>
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
        <source>Qcash orders can&apos;t be cancelled or refunded. Please note this before you order.</source>
        <translation>Qcash订单不可取消或退款，下单前请注意。</translation>
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
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>Fee in yen</source>
        <translation>手续费（日元）</translation>
    </message>
    <message>
        <source>The payment service is being asked, which may take a few seconds. You may leave this page: the order is kept in the purchase history.</source>
        <translation>正在查询支付服务，可能需要几秒钟。可以离开此页面：订单会保留在购买记录中。</translation>
    </message>
    <message>
        <source>Back to the application</source>
        <translation>返回申请</translation>
    </message>
</context>
<context>
    <name>console::ui::CloseShopDialog</name>
    <message>
        <source>Close the shop</source>
        <translation>关闭店铺</translation>
    </message>
    <message>
        <source>A closed shop can&apos;t sign in any more, its automatic charges and conversions stop, and it can&apos;t be opened again. Its book stays in this file. The closing is recorded in this book; leave Qoo10 in J·QSM too.</source>
        <translation>店铺关闭后无法再登录，自动充值和自动转换停止，且不能重新开启。其账本保留在此文件中。关闭记录在此账本中，请在J·QSM中同样注销Qoo10账户。</translation>
    </message>
    <message>
        <source>Qcash that becomes void</source>
        <translation>将作废的Qcash</translation>
    </message>
    <message>
        <source>of it held for bids</source>
        <translation>其中竞价冻结</translation>
    </message>
    <message>
        <source>Held Qcash that becomes void</source>
        <translation>将作废的竞价冻结Qcash</translation>
    </message>
    <message>
        <source>Last month&apos;s points, not converted</source>
        <translation>上月未转换积分</translation>
    </message>
    <message>
        <source>Last month&apos;s points that would be lost</source>
        <translation>将失效的上月积分</translation>
    </message>
    <message>
        <source>This month&apos;s points so far</source>
        <translation>本月至今的积分</translation>
    </message>
    <message>
        <source>This month&apos;s points that would be lost</source>
        <translation>将失效的本月积分</translation>
    </message>
    <message>
        <source>Ticket orders that wait for payment</source>
        <translation>等待付款的充值券订单</translation>
    </message>
    <message>
        <source>what they ask for, in yen</source>
        <translation>应付金额（日元）</translation>
    </message>
    <message>
        <source>Yen that unpaid ticket orders ask for</source>
        <translation>未支付充值券订单的应付金额（日元）</translation>
    </message>
    <message>
        <source>Settlement money, in yen</source>
        <translation>结算金（日元）</translation>
    </message>
    <message>
        <source>Settlement money that stays at Qoo10</source>
        <translation>留在Qoo10的结算金</translation>
    </message>
    <message>
        <source>Settlement-due money, in yen</source>
        <translation>预计结算金（日元）</translation>
    </message>
    <message>
        <source>Settlement-due money that stays at Qoo10</source>
        <translation>留在Qoo10的预计结算金</translation>
    </message>
    <message>
        <source>Before you close it, keep a backup and the statement.</source>
        <translation>关闭前，请保存备份和对账单。</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>对账单…</translation>
    </message>
    <message>
        <source>Seller ID, typed for confirmation</source>
        <translation>输入卖家ID以确认</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>登录密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close this shop</source>
        <translation>关闭此店铺</translation>
    </message>
    <message>
        <source>The shop %1 (%2) is closed</source>
        <extracomment>%1 is a seller ID, %2 a shop&apos;s name.</extracomment>
        <translation>店铺%1（%2）已关闭</translation>
    </message>
    <message>
        <source>Close the shop %1 (%2)</source>
        <translation>关闭店铺%1（%2）</translation>
    </message>
    <message>
        <source>To confirm, type the seller ID: %1</source>
        <translation>请输入卖家ID以确认：%1</translation>
    </message>
    <message>
        <source>It was closed on %1 (Japan) with these figures. Its book stays in this file; backup and check of the book go on.</source>
        <translation>已于%1（日本时间）关闭，当时的数据如下。其账本保留在此文件中，仍可备份和检查账本。</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>正在登记…</translation>
    </message>
    <message>
        <source>Qcash is never paid back: %1 Qcash become void.</source>
        <translation>Qcash不退款：%1 Qcash将作废。</translation>
    </message>
    <message>
        <source>Last month&apos;s points are not converted.</source>
        <translation>上月积分未转换。</translation>
    </message>
    <message>
        <source>Settlement money stays at Qoo10: this program pays nothing out.</source>
        <translation>结算金留在Qoo10：本程序不支付任何款项。</translation>
    </message>
    <message>
        <source>The shop was not closed. Try again.</source>
        <translation>店铺未关闭。请重试。</translation>
    </message>
    <message>
        <source>This shop has been closed already.</source>
        <translation>此店铺已关闭。</translation>
    </message>
    <message>
        <source>This is not the seller ID of this shop.</source>
        <translation>这不是此店铺的卖家ID。</translation>
    </message>
    <message>
        <source>The figures have changed meanwhile. Look at them once more, then confirm again.</source>
        <translation>数据在此期间已变化。请重新查看后再次确认。</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>密码不正确。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. You can try again in %Ln second(s).</source>
        <translation>
            <numerusform>密码错误次数过多。%Ln秒后可重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The shop was not closed.</source>
        <translation>%1店铺未关闭。</translation>
    </message>
    <message>
        <source>Ticket orders wait for payment. Pay for them or leave them first, then close the shop.</source>
        <translation>有充值券订单等待付款。请先付款或放弃订单，然后关闭店铺。</translation>
    </message>
    <message>
        <source>%1 Qcash are held for bids: their outcomes can&apos;t be entered any more.</source>
        <translation>有%1 Qcash处于竞价冻结：关闭后无法再录入其结果。</translation>
    </message>
</context>
<context>
    <name>console::ui::ConfirmBidDialog</name>
    <message>
        <source>Ad</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Display date</source>
        <translation>展示日期</translation>
    </message>
    <message>
        <source>Required Qcash</source>
        <translation>所需Qcash</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>申请后剩余</translation>
    </message>
    <message>
        <source>This is recorded in this book; apply in J·QSM too.</source>
        <translation>记录在此账本中，请在J·QSM中同样申请。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Place nothing</source>
        <translation>不提交</translation>
    </message>
    <message>
        <source>Place it now</source>
        <translation>立即提交</translation>
    </message>
    <message>
        <source>Place bid</source>
        <translation>竞价</translation>
    </message>
    <message>
        <source>Apply for an ad</source>
        <translation>申请广告</translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln bid(s)?</source>
        <translation>
            <numerusform>要提交%Ln笔竞价吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply for this ad for %Ln day(s)?</source>
        <translation>
            <numerusform>要申请此广告%Ln天吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>关键词</translation>
    </message>
    <message>
        <source>%1 Qcash</source>
        <translation>%1 Qcash</translation>
    </message>
    <message>
        <source>Placing…</source>
        <translation>正在提交…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>申请</translation>
    </message>
</context>
<context>
    <name>console::ui::ConvertDialog</name>
    <message>
        <source>Convert your points to Qcash</source>
        <translation>请把积分转换成Qcash</translation>
    </message>
    <message>
        <source>Convert last month&apos;s service points to Qcash?</source>
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
        <source>This can&apos;t be undone. All points of the month are converted at once, once a month.</source>
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
        <source>The entry stays in the book; its opposite is booked beside it. This can&apos;t be undone.</source>
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
    <name>console::ui::EntryDetailText</name>
    <message>
        <source>%1 Qcash</source>
        <translation>%1 Qcash</translation>
    </message>
    <message>
        <source>Ticket order</source>
        <translation>充值券订单</translation>
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
        <source>Card</source>
        <extracomment>%1 is a card brand, %2 the card&apos;s last four digits.</extracomment>
        <translation>信用卡</translation>
    </message>
    <message>
        <source>%1 •••• %2</source>
        <translation>%1 •••• %2</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手续费</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1日元</translation>
    </message>
    <message>
        <source>Month of the points</source>
        <translation>积分月份</translation>
    </message>
    <message>
        <source>Points converted</source>
        <translation>积分转换完成</translation>
    </message>
    <message>
        <source>Paid ad</source>
        <translation>付费广告</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>商品号码</translation>
    </message>
    <message>
        <source>Dated</source>
        <extracomment>The day that the user gave for an entry.</extracomment>
        <translation>记录日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Booked</source>
        <extracomment>%1 is a date and time; JST is Japan Standard Time.</extracomment>
        <translation>入账时间</translation>
    </message>
    <message>
        <source>%1 JST</source>
        <translation>%1 JST</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
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
        <source>Entry number</source>
        <extracomment>The number under which an entry stands in the book.</extracomment>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Takes back entry</source>
        <extracomment>The number of the entry that this one takes back.</extracomment>
        <translation>被更正的记录</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Corrected by a later, opposite entry</source>
        <translation>已由之后的相反记录更正</translation>
    </message>
    <message>
        <source>Bid</source>
        <extracomment>The number of a bid on a paid ad.</extracomment>
        <translation>竞价编号</translation>
    </message>
    <message>
        <source>Spendable after it</source>
        <extracomment>Qcash that can be spent after an entry: without what is held for bids.</extracomment>
        <translation>记录后可用</translation>
    </message>
</context>
<context>
    <name>console::ui::EntryDialog</name>
    <message>
        <source>Qcash entry</source>
        <translation>Qcash记录</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all of the entry</source>
        <translation>复制整条记录</translation>
    </message>
    <message>
        <source>Show order…</source>
        <translation>查看订单…</translation>
    </message>
    <message>
        <source>Show the ticket order</source>
        <translation>显示充值券订单</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>更正此记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>console::ui::EntryText</name>
    <message>
        <source>Charge ticket %1 (%2 •••• %3)</source>
        <extracomment>%1 is the ticket&apos;s amount, %2 a card brand, %3 the card&apos;s last four digits.</extracomment>
        <translation>充值券%1（%2 •••• %3）</translation>
    </message>
    <message>
        <source>Charge ticket %1 (%2)</source>
        <extracomment>%1 is the ticket&apos;s amount, %2 the payment method.</extracomment>
        <translation>充值券%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What an entry is, and the note or reason that was given for it.</extracomment>
        <translation>%1：%2</translation>
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
        <source>Today&apos;s special (premium)</source>
        <translation>今日特价（高级）</translation>
    </message>
    <message>
        <source>Today&apos;s special (standard)</source>
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
        <translation>广告返还</translation>
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
        <translation>%1返还</translation>
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
    <message>
        <source>Withdrawal</source>
        <translation>提现</translation>
    </message>
    <message>
        <source>Held for a bid</source>
        <extracomment>Qcash that was set aside for a bid on a paid ad.</extracomment>
        <translation>竞价冻结</translation>
    </message>
    <message>
        <source>Released from a bid</source>
        <extracomment>Qcash that is no longer set aside for a bid on a paid ad.</extracomment>
        <translation>竞价解冻</translation>
    </message>
    <message>
        <source>Held for %1</source>
        <extracomment>Qcash that is set aside for a bid; %1 is the name of a paid ad.</extracomment>
        <translation>冻结：%1</translation>
    </message>
    <message>
        <source>Released from %1</source>
        <extracomment>Qcash that is set aside for a bid no longer; %1 is the name of a paid ad.</extracomment>
        <translation>解冻：%1</translation>
    </message>
    <message>
        <source>Bid %1</source>
        <extracomment>%1 is the number of a bid on a paid ad.</extracomment>
        <translation>竞价%1</translation>
    </message>
</context>
<context>
    <name>console::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
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
        <source>File: %1</source>
        <extracomment>%1 is a file with its folder.</extracomment>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>%1 Nothing was written.</source>
        <extracomment>%1 is a sentence that says what is wrong with the file that holds the book.</extracomment>
        <translation>%1未写入任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written.</source>
        <translation>
            <numerusform>已写入%Ln行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written so far…</source>
        <translation>
            <numerusform>已写入%Ln行…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ExportFileText</name>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
</context>
<context>
    <name>console::ui::ExportTexts</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF文档 (*.pdf)</translation>
    </message>
    <message>
        <source>CSV in UTF-8 (*.csv)</source>
        <translation>CSV，UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>CSV in Shift_JIS, CP932 (*.csv)</source>
        <translation>CSV，Shift_JIS（CP932） (*.csv)</translation>
    </message>
    <message>
        <source>CSV in UTF-8 without a mark (*.csv)</source>
        <translation>UTF-8 CSV，无BOM (*.csv)</translation>
    </message>
    <message>
        <source>CSV in UTF-16 (*.csv)</source>
        <translation>UTF-16 CSV (*.csv)</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: check that its folder is there and that you may write to it. Nothing was written.</source>
        <translation>无法写入文件：请确认文件夹存在且有写入权限。未写入任何内容。</translation>
    </message>
    <message>
        <source>There is no space left on the disk: make room and try again. Nothing was written.</source>
        <translation>磁盘空间不足：请释放空间后重试。未写入任何内容。</translation>
    </message>
    <message>
        <source>Row %1, column %2: the character %3 has no place in Shift_JIS (CP932). Choose CSV in UTF-8 or an Excel workbook. Nothing was written.</source>
        <extracomment>%1 is a row&apos;s number, %2 a column&apos;s title, %3 a character.</extracomment>
        <translation>第%1行【%2】列：字符%3无法用Shift_JIS（CP932）表示。请选择UTF-8的CSV或Excel工作簿。未写入任何内容。</translation>
    </message>
    <message>
        <source>The table has more rows than an Excel sheet holds. Choose CSV, or narrow the search. Nothing was written.</source>
        <translation>表格行数超出Excel工作表的上限。请选择CSV，或缩小搜索范围。未写入任何内容。</translation>
    </message>
    <message>
        <source>Row %1, column %2: the text is longer than a cell of an Excel workbook can hold. Choose CSV. Nothing was written.</source>
        <extracomment>%1 is a row&apos;s number, %2 a column&apos;s title.</extracomment>
        <translation>第%1行【%2】列：文字超出Excel工作簿单元格的长度上限。请选择CSV。未写入任何内容。</translation>
    </message>
    <message>
        <source>The part of this program that writes PDF files is not installed. Choose CSV or an Excel workbook. Nothing was written.</source>
        <translation>未安装用于写入PDF文件的程序组件。请选择CSV或Excel工作簿。未写入任何内容。</translation>
    </message>
    <message>
        <source>The part of this program that writes Excel workbooks is not installed. Choose CSV. Nothing was written.</source>
        <translation>未安装用于写入Excel工作簿的程序组件。请选择CSV。未写入任何内容。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>已取消。未写入任何内容。</translation>
    </message>
    <message>
        <source>There are too many entries for a PDF file. Choose CSV, or fewer days. Nothing was written.</source>
        <translation>记录过多，无法生成PDF文件。请选择CSV，或缩短期间。未写入任何内容。</translation>
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
    <message>
        <source>Paid ads</source>
        <translation>付费广告</translation>
    </message>
    <message>
        <source>Settlement and accounting</source>
        <translation>结算与会计</translation>
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
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
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
        <extracomment>The state of an item&apos;s image.</extracomment>
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
        <source>No items yet. Import the shop&apos;s item file to see stock, sales periods and images here.</source>
        <translation>暂无商品。导入店铺的商品文件后，可在此查看库存、销售期间和图片。</translation>
    </message>
    <message>
        <source>No item has a stock of 3 or fewer.</source>
        <translation>没有库存3件以下的商品。</translation>
    </message>
    <message>
        <source>No item&apos;s sale ends within 7 days.</source>
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
    <name>console::ui::GradeEditionsModel</name>
    <message>
        <source>Holds from</source>
        <extracomment>The first day on which thresholds hold.</extracomment>
        <translation>生效自</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>The last day on which thresholds hold.</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>%1 (¥)</source>
        <translation>%1（日元）</translation>
    </message>
    <message>
        <source>Given by</source>
        <extracomment>Who gave the thresholds.</extracomment>
        <translation>设定者</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Thresholds hold until others follow.</extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Chosen by this program</source>
        <translation>本程序设定</translation>
    </message>
    <message>
        <source>This shop, replaced the same day</source>
        <translation>本店铺，同日已被替换</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>本店铺</translation>
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
        <source>Last month&apos;s service points</source>
        <translation>上月的服务积分</translation>
    </message>
    <message>
        <source>Last month&apos;s points by component</source>
        <translation>上月积分（按项目）</translation>
    </message>
    <message>
        <source>Type in points…</source>
        <translation>输入积分…</translation>
    </message>
    <message>
        <source>Type in a month&apos;s points</source>
        <translation>输入某月的积分</translation>
    </message>
    <message>
        <source>Sales of the last 12 months: ¥%1</source>
        <translation>最近12个月的销售额：%1日元</translation>
    </message>
    <message>
        <source>This is the highest grade.</source>
        <translation>这是最高等级。</translation>
    </message>
    <message>
        <source>The sales reach those of %1 (¥%2).</source>
        <extracomment>%1 is a grade, %2 an amount of yen.</extracomment>
        <translation>销售额已达到%1的标准（%2日元）。</translation>
    </message>
    <message>
        <source>¥%1 of sales are missing to %2 (¥%3).</source>
        <extracomment>%1 and %3 are amounts of yen, %2 is a grade.</extracomment>
        <translation>距%2（%3日元）还差%1日元销售额。</translation>
    </message>
    <message>
        <source>Threshold chosen by this program, not Qoo10&apos;s own; in force from %1.</source>
        <translation>标准由本程序设定，并非Qoo10官方标准；自%1起生效。</translation>
    </message>
    <message>
        <source>How much of the grade&apos;s threshold the sales reach</source>
        <translation>销售额相对于等级标准的达成情况</translation>
    </message>
    <message>
        <source>Outlook…</source>
        <translation>预测…</translation>
    </message>
    <message>
        <source>Sales and grade outlook</source>
        <translation>销售额与等级预测</translation>
    </message>
    <message>
        <source>Reminders and automatic conversion…</source>
        <translation>提醒与自动转换…</translation>
    </message>
    <message>
        <source>Reminders and automatic conversion</source>
        <translation>提醒与自动转换</translation>
    </message>
    <message>
        <source>This is the highest grade: sales of ¥%1 in 12 months keep it, and they are reached.</source>
        <extracomment>%1 is an amount of yen.</extracomment>
        <translation>这是最高等级：12个月销售额达到%1日元即可保持，目前已达到。</translation>
    </message>
    <message>
        <source>This is the highest grade: sales of ¥%1 in 12 months keep it, and ¥%2 of them are missing.</source>
        <extracomment>%1 and %2 are amounts of yen.</extracomment>
        <translation>这是最高等级：12个月销售额达到%1日元即可保持，目前还差%2日元。</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a percentage, e.g. 42.5.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Threshold typed in by this shop, not Qoo10&apos;s own; in force from %1.</source>
        <translation>标准由本店铺手动输入，并非Qoo10官方标准；自%1起生效。</translation>
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
    <message>
        <source>Payment service…</source>
        <translation>支付服务…</translation>
    </message>
    <message>
        <source>Automatic backups…</source>
        <translation>自动备份…</translation>
    </message>
    <message>
        <source>Close the shop…</source>
        <translation>关闭店铺…</translation>
    </message>
    <message>
        <source>Spendable %1 Qcash, held for bids %2 Qcash</source>
        <translation>可用%1 Qcash，竞价冻结%2 Qcash</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>查看导览</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>The demo shop&apos;s mark in the header; short.</extracomment>
        <translation>演示</translation>
    </message>
    <message>
        <source>Demo shop: show what it is</source>
        <translation>演示店铺：显示说明</translation>
    </message>
    <message>
        <source>%1 (not in the demo shop)</source>
        <extracomment>%1 is an entry of the menu.</extracomment>
        <translation>%1（演示店铺中不可用）</translation>
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
    <message>
        <source>Take the tour</source>
        <translation>查看导览</translation>
    </message>
    <message>
        <source>Order &amp; payment</source>
        <translation>下单支付</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>%1 is the name of a page.</extracomment>
        <translation>返回%1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 is the name of a page.</extracomment>
        <translation>前往%1</translation>
    </message>
</context>
<context>
    <name>console::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>console::ui::HistoryFoot</name>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <source>Show all of the selected entry</source>
        <translation>显示所选记录的全部内容</translation>
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
        <source>Entries made by hand can be corrected: select one in the list.</source>
        <translation>手动登记的记录可以更正：请在列表中选择。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>Of a list: so many rows are on a page.</extracomment>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows to a page</source>
        <translation>每页行数</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>要前往的日期</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>前往日期</translation>
    </message>
    <message>
        <source>Go to the entries of this day</source>
        <translation>前往该日的记录</translation>
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
    <message>
        <source>Qcash that could be spent after the entry: without what was held for bids.</source>
        <translation>记录后可支出的Qcash，不含竞价冻结部分。</translation>
    </message>
</context>
<context>
    <name>console::ui::HistorySearchBar</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
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
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A period of the Qcash history: from its beginning.</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>The first day lies after the last one. Nothing was searched.</source>
        <translation>开始日期晚于结束日期。未搜索。</translation>
    </message>
    <message>
        <source>Enter whole numbers of Qcash, or leave the field empty for any amount.</source>
        <translation>请输入Qcash整数，留空则不限金额。</translation>
    </message>
    <message>
        <source>The smallest amount lies above the largest one. Nothing was searched.</source>
        <translation>最小金额大于最大金额。未搜索。</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>Filter of the Qcash history: entries of every kind.</extracomment>
        <translation>全部种类</translation>
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
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Min.</source>
        <extracomment>Beside a field for the smallest amount that is looked for.</extracomment>
        <translation>最小</translation>
    </message>
    <message>
        <source>Max.</source>
        <extracomment>Beside a field for the largest amount that is looked for.</extracomment>
        <translation>最大</translation>
    </message>
    <message>
        <source>Smallest amount in Qcash</source>
        <translation>最小金额（Qcash）</translation>
    </message>
    <message>
        <source>Largest amount in Qcash</source>
        <translation>最大金额（Qcash）</translation>
    </message>
    <message>
        <source>Without its sign: 500 finds 500 Qcash in and 500 Qcash out. Empty finds any amount.</source>
        <translation>不分正负：输入500可找到转入和转出的500 Qcash。留空则不限金额。</translation>
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
        <source>Reset</source>
        <extracomment>Puts the fields of a search back to what they were at first.</extracomment>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset the search</source>
        <translation>重置搜索条件</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>导出搜索结果</translation>
    </message>
</context>
<context>
    <name>console::ui::HistoryTab</name>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>Qcash history</source>
        <translation>Qcash使用记录</translation>
    </message>
    <message>
        <source>Go to Qcash charge</source>
        <translation>前往Qcash充值</translation>
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
        <source>As a file (CSV, Excel)…</source>
        <translation>导出文件 (CSV, Excel)…</translation>
    </message>
    <message>
        <source>Statement (PDF, print)…</source>
        <translation>对账单 (PDF, 打印)…</translation>
    </message>
    <message>
        <source>All pages of what was searched for</source>
        <translation>搜索结果的所有页</translation>
    </message>
    <message>
        <source>No Qcash history. Choose a longer period, or search for another kind, amount or text.</source>
        <translation>没有Qcash使用记录。请选择更长的期间，或搜索其他种类、金额或文字。</translation>
    </message>
</context>
<context>
    <name>console::ui::HistoryTotalsBar</name>
    <message>
        <source>Entries</source>
        <extracomment>How many entries of the Qcash history were found.</extracomment>
        <translation>记录数</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Qcash that came into the wallet.</extracomment>
        <translation>转入</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Qcash that left the wallet.</extracomment>
        <translation>转出</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>Qcash in less Qcash out.</extracomment>
        <translation>净额</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>找到的记录</translation>
    </message>
    <message>
        <source>Qcash in, of all entries found</source>
        <translation>找到的全部记录的Qcash转入</translation>
    </message>
    <message>
        <source>Qcash out, of all entries found</source>
        <translation>找到的全部记录的Qcash转出</translation>
    </message>
    <message>
        <source>Qcash in less Qcash out, of all entries found</source>
        <translation>找到的全部记录的Qcash转入减转出</translation>
    </message>
    <message>
        <source>At least %1 so far, counting…</source>
        <extracomment>%1 is a number of entries; further ones are still being found.</extracomment>
        <translation>目前至少%1条，正在统计…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
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
        <source>Leave out rows that can&apos;t be read, and import the others</source>
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
        <source>Automatic</source>
        <extracomment>The program finds a file&apos;s encoding by itself.</extracomment>
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
        <source>Nothing was imported: %Ln row(s) can&apos;t be read. Mend them in the file, or leave them out by the box above and import again.</source>
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
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>表格 (*.csv *.txt *.tsv *.xlsx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>An Excel workbook says itself how it is written.</source>
        <translation>Excel工作簿自带编码信息。</translation>
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
        <source>A CSV file of the shop&apos;s items, a row for each item.</source>
        <translation>店铺商品的CSV文件，每件商品一行。</translation>
    </message>
    <message>
        <source>The order file that J·QSM offers for download, as it is. Buyers&apos; data in it are read past.</source>
        <translation>从J·QSM下载的订单文件，无需修改。其中的买家信息会略过。</translation>
    </message>
    <message>
        <source>A CSV file of buyers&apos; inquiries, a row for each inquiry.</source>
        <translation>买家咨询的CSV文件，每条咨询一行。</translation>
    </message>
    <message>
        <source>A CSV file of Qoo10&apos;s notices, a row for each notice.</source>
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
        <source>The file can&apos;t be opened. Check that it is still there and that you may read it.</source>
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
        <source>Line %L1 can&apos;t be read in this encoding. Choose another one at Encoding.</source>
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
        <source>The file could not be read to its end. Copy it to this computer&apos;s disk and try again.</source>
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
        <translation>文件是不带BOM的UTF-16文本。请在【编码】中选择UTF-16 LE，或将文件另存为UTF-8。</translation>
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
        <translation>、</translation>
    </message>
    <message>
        <source>Detailed sales</source>
        <translation>销售详情</translation>
    </message>
    <message>
        <source>Sales-related deductions</source>
        <translation>销售相关扣除明细</translation>
    </message>
    <message>
        <source>The file sellingreport.csv of Settlement management in J·QSM. For its days it replaces what an earlier one brought.</source>
        <translation>J·QSM结算管理中的sellingreport.csv文件。对于文件所含日期，将替换此前导入的内容。</translation>
    </message>
    <message>
        <source>The file rcv.csv or RecvMegawari.csv of Settlement management in J·QSM. For its days it replaces what an earlier one brought.</source>
        <translation>J·QSM结算管理中的rcv.csv或RecvMegawari.csv文件。对于文件所含日期，将替换此前导入的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier file removed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>移除旧文件%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Ad report</source>
        <translation>广告报告</translation>
    </message>
    <message>
        <source>The Excel workbook of the ad performance report, as J·QSM offers it for download, or the same table as CSV.</source>
        <translation>在J·QSM下载的广告绩效报告Excel工作簿，或内容相同的CSV表格。</translation>
    </message>
    <message>
        <source>This Excel workbook is damaged or cut off. Download it again, or open it in Excel and save it anew.</source>
        <translation>此Excel工作簿已损坏或不完整。请重新下载，或用Excel打开后重新保存。</translation>
    </message>
    <message>
        <source>This Excel workbook is locked by a password. Remove the password in Excel, save it and choose it again.</source>
        <translation>此Excel工作簿有密码保护。请在Excel中取消密码并保存，然后重新选择。</translation>
    </message>
    <message>
        <source>This Excel workbook holds more than can be imported at once. Download the report for a shorter period.</source>
        <translation>此Excel工作簿的内容超过一次可导入的数量。请下载期间更短的报告。</translation>
    </message>
    <message>
        <source>This Excel workbook unpacks to far more than its size, as no report does, and was not read on. Download the report from J·QSM again.</source>
        <translation>此Excel工作簿解压后远大于文件本身，报告不会如此，因此已停止读取。请从J·QSM重新下载报告。</translation>
    </message>
    <message>
        <source>This Excel workbook consists of more parts than any report, and was not read. Download the report from J·QSM again.</source>
        <translation>此Excel工作簿的组成部分多于任何报告，因此未读取。请从J·QSM重新下载报告。</translation>
    </message>
    <message>
        <source>A part of this Excel workbook has a name that leads out of the file or comes twice, or is a link, and it was not read. Download the report from J·QSM again.</source>
        <translation>此Excel工作簿中有组成部分的名称指向文件外部、重复出现或为链接，因此未读取。请从J·QSM重新下载报告。</translation>
    </message>
    <message>
        <source>This Excel workbook declares entities or document types, as no report does, and was not read. Download the report from J·QSM again.</source>
        <translation>此Excel工作簿声明了实体或文档类型，报告不会如此，因此未读取。请从J·QSM重新下载报告。</translation>
    </message>
    <message>
        <source>This Excel workbook has no sheet named Report, but these: %1. Name the sheet with the report so, or keep it alone.</source>
        <extracomment>%1 lists the names of a workbook&apos;s sheets.</extracomment>
        <translation>此Excel工作簿中没有名为Report的工作表，只有：%1。请将报告所在的工作表改为此名称，或仅保留该工作表。</translation>
    </message>
    <message>
        <source>The part of this program that reads Excel workbooks is missing. Install the program again, or save the report as CSV.</source>
        <translation>程序缺少读取Excel工作簿的组件。请重新安装程序，或将报告另存为CSV。</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number, and digits are lost. Format the column as text, enter the number anew, or download the file again.</source>
        <translation>此数字被电子表格软件四舍五入，部分位数已丢失。请将该列设为文本格式后重新输入，或重新下载文件。</translation>
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
        <extracomment>An inquiry&apos;s heading.</extracomment>
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
    <name>console::ui::InstructionTexts</name>
    <message>
        <source>%1 (Japan time)</source>
        <translation>%1（日本时间）</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1日元</translation>
    </message>
    <message>
        <source>ticket %1 yen + fee %2 yen</source>
        <extracomment>%1 is the price of a charge ticket, %2 the fee for paying it, both in yen.</extracomment>
        <translation>充值券%1日元 + 手续费%2日元</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>Status of an order: the payment service refused its payment.</extracomment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>Status of an order that the seller gave up before it was paid.</extracomment>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>Status of an order whose payment was never asked for, because the program ended before.</extracomment>
        <translation>已中断</translation>
    </message>
    <message>
        <source>The Qcash was credited.</source>
        <translation>Qcash已入账。</translation>
    </message>
    <message>
        <source>The Qcash is credited as soon as the payment has come in. This page notices it by itself.</source>
        <translation>付款到账后，Qcash会立即入账。此页面会自动更新。</translation>
    </message>
    <message>
        <source>It was not paid in time (deadline: %1) and lapsed by itself. Nothing is to be paid any more.</source>
        <translation>未在截止时间（%1）前支付，订单已自动失效。无需再付款。</translation>
    </message>
    <message>
        <source>The payment service declined the payment. Nothing was charged.</source>
        <translation>支付服务拒绝了支付，未扣款。</translation>
    </message>
    <message>
        <source>You gave this order up before it was paid. Nothing is to be paid any more.</source>
        <translation>此订单在支付前已放弃。无需再付款。</translation>
    </message>
    <message>
        <source>The program ended before the payment service had heard of this order. Nothing was charged.</source>
        <translation>支付服务收到此订单前，程序已结束。未扣款。</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>支付页面</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分行</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>账户类型</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>账户持有人</translation>
    </message>
    <message>
        <source>Remitter&apos;s name</source>
        <translation>汇款人名称</translation>
    </message>
    <message>
        <source>Convenience store</source>
        <translation>便利店</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受理号码</translation>
    </message>
    <message>
        <source>Confirmation number</source>
        <translation>确认号码</translation>
    </message>
    <message>
        <source>Slip number</source>
        <translation>缴费单号码</translation>
    </message>
    <message>
        <source>Mobile Suica e-mail</source>
        <translation>Mobile Suica邮箱</translation>
    </message>
    <message>
        <source>7-Eleven</source>
        <translation>7-Eleven</translation>
    </message>
    <message>
        <source>Lawson</source>
        <translation>罗森</translation>
    </message>
    <message>
        <source>FamilyMart</source>
        <translation>全家</translation>
    </message>
    <message>
        <source>MiniStop</source>
        <translation>MiniStop</translation>
    </message>
    <message>
        <source>Open the payment page in the browser: %1</source>
        <translation>在浏览器中打开支付页面：%1</translation>
    </message>
    <message>
        <source>Pay %1 there by %2.</source>
        <translation>请在%2前在该页面支付%1。</translation>
    </message>
    <message>
        <source>Come back here when you have paid: the order changes by itself.</source>
        <translation>支付后请返回此处：订单状态会自动更新。</translation>
    </message>
    <message>
        <source>Go to a %1 and choose payment by number on the multi-copy machine.</source>
        <extracomment>%1 is a chain of convenience stores.</extracomment>
        <translation>前往%1，在多功能复印机上选择按号码支付。</translation>
    </message>
    <message>
        <source>Go to a %1 and choose payment by number on the Loppi terminal.</source>
        <translation>前往%1，在Loppi终端上选择按号码支付。</translation>
    </message>
    <message>
        <source>Type in the receipt number %1.</source>
        <translation>输入受理号码%1。</translation>
    </message>
    <message>
        <source>Then type in the confirmation number %1.</source>
        <translation>然后输入确认号码%1。</translation>
    </message>
    <message>
        <source>Take the slip that is printed to the till at once and pay %1 by %2.</source>
        <translation>立即将打印出的单据拿到收银台，并在%2前支付%1。</translation>
    </message>
    <message>
        <source>Go to a 7-Eleven and say at the till that you pay an internet order.</source>
        <translation>前往7-Eleven，在收银台说明要支付网上订单。</translation>
    </message>
    <message>
        <source>Show the slip number %1.</source>
        <translation>出示缴费单号码%1。</translation>
    </message>
    <message>
        <source>Pay %1 by %2.</source>
        <translation>请在%2前支付%1。</translation>
    </message>
    <message>
        <source>Transfer %1 to %2, account %3, holder %4.</source>
        <extracomment>%1 is an amount in yen, %2 bank and branch, %3 type and number of the account, %4 its holder.</extracomment>
        <translation>将%1转账至%2，账户%3，持有人%4。</translation>
    </message>
    <message>
        <source>Give exactly this remitter&apos;s name: %1</source>
        <translation>请准确填写此汇款人名称：%1</translation>
    </message>
    <message>
        <source>Your bank&apos;s transfer fee is yours to pay, on top of the amount.</source>
        <translation>银行转账手续费需另行承担。</translation>
    </message>
    <message>
        <source>The money has to arrive by %1. Outside banking hours it may arrive on the next business day.</source>
        <translation>款项须在%1前到账。非银行营业时间转账时，可能在下一营业日到账。</translation>
    </message>
    <message>
        <source>A request to pay was sent to %1. Open it on the phone with Mobile Suica.</source>
        <translation>付款请求已发送至%1。请在装有Mobile Suica的手机上打开。</translation>
    </message>
    <message>
        <source>Charge Mobile Suica with at least %1 where it holds less.</source>
        <translation>如余额不足，请先将Mobile Suica充值到至少%1。</translation>
    </message>
    <message>
        <source>Confirm the payment of %1 by %2.</source>
        <translation>请在%2前确认支付%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>On the payment page</source>
        <translation>在支付页面上</translation>
    </message>
    <message>
        <source>Order number: %1</source>
        <translation>订单号：%1</translation>
    </message>
    <message>
        <source>Charge ticket: %1</source>
        <translation>充值券：%1</translation>
    </message>
    <message>
        <source>Payment method: %1</source>
        <translation>支付方式：%1</translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>待支付金额：%1</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>截止时间：%1</translation>
    </message>
    <message>
        <source>Practice: do not pay. All numbers are made up and no real money moves.</source>
        <translation>练习：请勿付款。所有号码均为虚构，不会产生真实付款。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Time left until an order lapses: %1 is hours, minutes and seconds, as 09:54:32.</extracomment>
        <translation>还剩%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) and %1 left</source>
        <translation>
            <numerusform>还剩%Ln天%1</numerusform>
        </translation>
    </message>
    <message>
        <source>The payment service can&apos;t be reached. Check the internet connection. It is asked again by itself; what is paid meanwhile is not lost.</source>
        <translation>无法连接支付服务。请检查网络连接。程序会自动再次查询，期间的付款不会丢失。</translation>
    </message>
    <message>
        <source>The payment service is still busy with this order. Wait a minute and ask again.</source>
        <translation>支付服务仍在处理此订单。请稍等一分钟后再查询。</translation>
    </message>
    <message>
        <source>The payment service did not accept the question. Nothing was booked. Check the payment settings.</source>
        <translation>支付服务未接受查询。未入账。请检查支付设置。</translation>
    </message>
    <message>
        <source>The payment service&apos;s key is not known on this computer. Enter it in the settings.</source>
        <translation>本机没有支付服务的密钥。请在设置中输入。</translation>
    </message>
    <message>
        <source>There is no such order in this book.</source>
        <translation>此账本中没有此订单。</translation>
    </message>
    <message>
        <source>This order was paid in the meantime. It stays, and its Qcash was credited.</source>
        <translation>此订单在此期间已支付。订单保留，其Qcash已入账。</translation>
    </message>
    <message>
        <source>This order had ended in the meantime.</source>
        <translation>此订单在此期间已结束。</translation>
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
    <name>console::ui::ItemScoresCard</name>
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
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export these item scores to a file</source>
        <translation>将这些商品积分导出到文件</translation>
    </message>
    <message>
        <source>Past service points</source>
        <translation>过去的服务积分</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部分类</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
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
    <name>console::ui::JournalsModel</name>
    <message>
        <source>Closing correction at the end of the fiscal year: what is not used becomes a prepayment.</source>
        <translation>会计年度末的期末调整分录：未使用部分转为预付账款。</translation>
    </message>
    <message>
        <source>The closing correction of the day before, taken back.</source>
        <translation>转回前一日的期末调整分录。</translation>
    </message>
    <message>
        <source>A new booking policy holds from this day on: what is not used moves to where it keeps it.</source>
        <translation>自该日起适用新记账方针：未使用部分转入新方针规定的科目。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Debit</source>
        <extracomment>A column: the account at the left side of a journal (借方).</extracomment>
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <extracomment>A column: the account at the right side of a journal (貸方).</extracomment>
        <translation>贷方</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>A column: the text of a journal (摘要).</extracomment>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>console::ui::JournalsTab</name>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>上一会计年度</translation>
    </message>
    <message>
        <source>First day of the journals</source>
        <translation>分录的起始日</translation>
    </message>
    <message>
        <source>Last day of the journals</source>
        <translation>分录的截止日</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show the journals of these days</source>
        <translation>显示此期间的分录</translation>
    </message>
    <message>
        <source>Accounting software</source>
        <translation>会计软件</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the journals to a file</source>
        <translation>将分录导出到文件</translation>
    </message>
    <message>
        <source>Monthly statement…</source>
        <translation>月度对账单…</translation>
    </message>
    <message>
        <source>Monthly statement</source>
        <translation>月度对账单</translation>
    </message>
    <message>
        <source>The journals are being made…</source>
        <translation>正在生成分录…</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>分录</translation>
    </message>
    <message>
        <source>Journals for %1</source>
        <translation>用于%1的分录</translation>
    </message>
    <message>
        <source>Show the journals of these days first.</source>
        <translation>请先显示此期间的分录。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last day of a span.</extracomment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>The first day lies after the last one. Nothing was read.</source>
        <translation>起始日晚于截止日。未读取任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln journal(s) from %1 to %2.</source>
        <translation>
            <numerusform>%1至%2共%Ln条分录。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown; the file has them all.</source>
        <translation>
            <numerusform>仅显示前%Ln条，文件中包含全部分录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Debit %1 = credit %2</source>
        <extracomment>Sums of all journals, in yen; both sides are equal.</extracomment>
        <translation>借方 %1 = 贷方 %2</translation>
    </message>
    <message>
        <source>Left out:</source>
        <extracomment>Followed by sentences that say what is not in the journals, and why.</extracomment>
        <translation>未包含：</translation>
    </message>
    <message>
        <source>Nothing is to be booked on these days: the booking policy leaves all entries out.</source>
        <translation>此期间没有需要入账的内容：按记账方针，所有记录均不入账。</translation>
    </message>
    <message>
        <source>There are no journals on these days: nothing came into the wallet or left it. Choose other days.</source>
        <translation>此期间没有分录：钱包没有转入或转出。请选择其他日期。</translation>
    </message>
    <message>
        <source>Booking policy</source>
        <translation>记账方针</translation>
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
        <source>Everything in this program&apos;s book, with all its shops, is replaced by what the backup holds. The book as it is now is kept beside it as a copy. Afterwards you log in again.</source>
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
        <source>The backup has been written. Keep it on another disk than this computer&apos;s.</source>
        <translation>备份已写入。请保存到本机以外的磁盘。</translation>
    </message>
    <message>
        <source>The backup has been restored. The book as it was before is kept in %1. Log in again.</source>
        <extracomment>%1 is a file with its folder.</extracomment>
        <translation>备份已恢复。之前的账本保存在%1。请重新登录。</translation>
    </message>
    <message numerus="yes">
        <source>The book is sound: %Ln movement(s) checked.</source>
        <translation>
            <numerusform>账本正常：已检查%Ln笔变动。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup beside the book as it is now</source>
        <translation>备份与当前账本的对比</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Qcash entry(s) of the book as it is now are not in the backup: they would be lost in this book.</source>
        <translation>
            <numerusform>当前账本中有%Ln条Qcash记录不在备份中：恢复后此账本将丢失这些记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup has every Qcash entry of the book as it is now.</source>
        <translation>备份包含当前账本的全部Qcash记录。</translation>
    </message>
    <message>
        <source>%1 The present book is kept as %2.</source>
        <extracomment>%1 is a sentence on what would be lost, %2 a file with its folder.</extracomment>
        <translation>%1当前账本将保留为%2。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %Ln movement(s). The book has not been checked to its end.</source>
        <translation>
            <numerusform>检查%Ln笔变动后已取消。账本未检查完。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The book is not sound: %Ln thing(s) found.</source>
        <translation>
            <numerusform>账本异常：发现%Ln处问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Movements checked: %2. Keep this file as it is, and restore your newest sound backup.</source>
        <extracomment>%1 is a sentence on how much is wrong, %2 a number of movements.</extracomment>
        <translation>%1已检查的变动：%2。请原样保留此文件，并恢复最新的正常备份。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other recorded act(s), such as an order or a setting, are not in it: they would be lost in this book.</source>
        <translation>
            <numerusform>另有%Ln项已记录的操作（如订单或设置）不在备份中：恢复后此账本将丢失这些操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shop(s) closed since then would be open again.</source>
        <translation>
            <numerusform>此后关闭的%Ln家店铺将恢复为未关闭状态。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::KeepingFileText</name>
    <message>
        <source>Write a backup to</source>
        <translation>备份保存位置</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>选择要恢复的备份</translation>
    </message>
    <message>
        <source>Backups (*.sqlite *.sqlite.before-*);;All files (*)</source>
        <translation>备份 (*.sqlite *.sqlite.before-*);;所有文件 (*)</translation>
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
        <source>Another program&apos;s file stands there. It was left as it is; choose another name.</source>
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
        <source>The backup can&apos;t be written there. Check that the folder exists and that you may write to it, or choose another one.</source>
        <translation>无法在该处写入备份。请确认文件夹存在且有写入权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no space left for the backup. Make room on the disk, or choose another one.</source>
        <translation>备份空间不足。请清理磁盘空间，或选择其他磁盘。</translation>
    </message>
    <message>
        <source>The backup can&apos;t be opened. Check that it is still there and that you may read it.</source>
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
    <message>
        <source>A withdrawal has not been booked, or with another amount.</source>
        <translation>某次提现未入账，或金额不符。</translation>
    </message>
    <message>
        <source>The backup is being looked at. Nothing is changed by that.</source>
        <translation>正在查看备份。此操作不会作任何更改。</translation>
    </message>
    <message>
        <source>A closed shop&apos;s Qcash is not what its closing says.</source>
        <translation>已关闭店铺的Qcash与其关闭记录不符。</translation>
    </message>
    <message>
        <source>The lots of Qcash do not follow from the movements.</source>
        <translation>Qcash批次与变动不衔接。</translation>
    </message>
    <message>
        <source>What the Qcash history is searched by differs from the entries.</source>
        <translation>Qcash使用记录的搜索数据与记录不一致。</translation>
    </message>
    <message>
        <source>Check the disk, and restore your newest sound backup.</source>
        <translation>请检查磁盘，并恢复最新的正常备份。</translation>
    </message>
    <message>
        <source>Keep this file as it is, and restore your newest sound backup.</source>
        <translation>请原样保留此文件，并恢复最新的正常备份。</translation>
    </message>
    <message>
        <source>The single entries are right, sums and lists may be wrong. Restore your newest sound backup.</source>
        <translation>各条记录正确，但合计和列表可能有误。请恢复最新的正常备份。</translation>
    </message>
    <message>
        <source>The folder %1 is not there, or can&apos;t be written to.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>文件夹%1不存在，或无法写入。</translation>
    </message>
    <message>
        <source>A bid and the Qcash that was held, spent or returned for it differ.</source>
        <translation>某笔竞价与为其冻结、支出或返还的Qcash不一致。</translation>
    </message>
</context>
<context>
    <name>console::ui::LeaveOrderDialog</name>
    <message>
        <source>Give up this order</source>
        <translation>放弃此订单</translation>
    </message>
    <message>
        <source>Give up this order?</source>
        <translation>要放弃此订单吗？</translation>
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
        <source>To be paid</source>
        <translation>待支付金额</translation>
    </message>
    <message>
        <source>Don&apos;t pay it any more. A payment that is under way may still come in: it is then shown as needing attention, and not lost.</source>
        <translation>请不要再支付此订单。正在进行的付款仍可能到账：届时会显示为需要处理，不会丢失。</translation>
    </message>
    <message>
        <source>It is recorded in this book and told to the payment service. Nothing changes in J·QSM.</source>
        <translation>将记录在此账本中，并通知支付服务。J·QSM中不会有任何变化。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>保留订单</translation>
    </message>
    <message>
        <source>Give up the order</source>
        <translation>放弃订单</translation>
    </message>
    <message>
        <source>Give up the order now</source>
        <translation>立即放弃订单</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>正在放弃…</translation>
    </message>
</context>
<context>
    <name>console::ui::LeftOutLine</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the heading of a column, %2 what it shows of a row.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Not shown for want of room: %1. Choose a row to read them here.</source>
        <extracomment>%1 names columns of a table that found no room in a narrow window.</extracomment>
        <translation>因空间不足未显示的列：%1。选择一行即可在此查看。</translation>
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
    <name>console::ui::LostPointsModel</name>
    <message>
        <source>Lost in total</source>
        <translation>失效合计</translation>
    </message>
    <message>
        <source>Months below zero</source>
        <extracomment>Months whose points are less than nothing; how many follows.</extracomment>
        <translation>负数月份</translation>
    </message>
    <message>
        <source>They lost nothing: nothing carries over to the next month.</source>
        <translation>没有失效：负数不会延续到次月。</translation>
    </message>
    <message numerus="yes">
        <source>Lost in %Ln month(s)</source>
        <translation>
            <numerusform>%Ln个月的失效积分</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost to</source>
        <extracomment>Heading: to what points were lost.</extracomment>
        <translation>失效原因</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <extracomment>Heading: points lost in the last twelve months.</extracomment>
        <translation>最近12个月</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>Heading: points lost since the month %1.</extracomment>
        <translation>%1以来</translation>
    </message>
</context>
<context>
    <name>console::ui::LotsModel</name>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Came from</source>
        <extracomment>A column: where lots of Qcash came from.</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Unused Qcash</source>
        <translation>未使用Qcash</translation>
    </message>
    <message>
        <source>Booked value (yen)</source>
        <extracomment>A column: what the books hold of it as a prepayment, in yen.</extracomment>
        <translation>账面价值（日元）</translation>
    </message>
</context>
<context>
    <name>console::ui::MainWindow</name>
    <message>
        <source>J·QSM Console</source>
        <translation>J·QSM Console</translation>
    </message>
    <message>
        <source>Leave the demo shop</source>
        <translation>离开演示店铺</translation>
    </message>
    <message>
        <source>This is the demo shop. Try everything: nothing that you do here is kept. Q-account password: %1</source>
        <translation>这是演示店铺。请随意试用：这里的操作都不会保存。Q账户密码：%1</translation>
    </message>
    <message>
        <source>New here? A short tour shows where the main things are.</source>
        <translation>初次使用？简短的导览会介绍主要功能的位置。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>查看导览</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>不用了</translation>
    </message>
    <message>
        <source>Demo shop: nothing is kept. Q-account password: %1</source>
        <translation>演示店铺：操作不会保存。Q账户密码：%1</translation>
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
    <name>console::ui::MarketDaysModel</name>
    <message>
        <source>Display date</source>
        <translation>展示日期</translation>
    </message>
    <message>
        <source>Ranks</source>
        <extracomment>How many ranks a day sold.</extracomment>
        <translation>名次数</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Own bid</source>
        <translation>本店出价</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>console::ui::MarketTab</name>
    <message>
        <source>Ad</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Paid ad whose market is shown</source>
        <translation>显示行情的付费广告</translation>
    </message>
    <message>
        <source>Keyword or category</source>
        <translation>关键词或分类</translation>
    </message>
    <message>
        <source>Import lists…</source>
        <translation>导入列表…</translation>
    </message>
    <message>
        <source>Import winner lists from a file</source>
        <translation>从文件导入中标列表</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Ranks sold</source>
        <translation>中标名次数</translation>
    </message>
    <message>
        <source>Start price</source>
        <translation>起始价</translation>
    </message>
    <message>
        <source>Winning-price trend</source>
        <translation>中标价走势</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>将图表保存为图片</translation>
    </message>
    <message>
        <source>Chart of the winning prices</source>
        <translation>中标价图表</translation>
    </message>
    <message>
        <source>Winner lists by day</source>
        <translation>按日的中标列表</translation>
    </message>
    <message>
        <source>Enter a list…</source>
        <translation>输入列表…</translation>
    </message>
    <message>
        <source>Enter the winner list of a day</source>
        <translation>输入某日的中标列表</translation>
    </message>
    <message>
        <source>Ad status</source>
        <translation>广告状况</translation>
    </message>
    <message>
        <source>Go to Ad status and enter outcomes</source>
        <translation>前往广告状况录入结果</translation>
    </message>
    <message>
        <source>Winner lists by day; Enter opens one</source>
        <translation>按日的中标列表，按Enter键打开</translation>
    </message>
    <message>
        <source>Mega-wari</source>
        <translation>Mega割</translation>
    </message>
    <message>
        <source>Add an event…</source>
        <translation>添加活动…</translation>
    </message>
    <message>
        <source>Add a Mega-wari event</source>
        <translation>添加Mega割活动</translation>
    </message>
    <message>
        <source>Mega-wari events; Enter opens one</source>
        <translation>Mega割活动，按Enter键打开</translation>
    </message>
    <message>
        <source>Winning-price trend: %1</source>
        <translation>中标价走势：%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days.</extracomment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>Type in a keyword or a category</source>
        <translation>请输入关键词或分类</translation>
    </message>
    <message>
        <source>Import winner lists</source>
        <translation>导入中标列表</translation>
    </message>
    <message>
        <source>Text tables (*.csv *.tsv *.txt)</source>
        <translation>文本表格 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Type in a keyword or a category to see what won it, to note winner lists and to plan bids. Lists can also be imported from a file.</source>
        <translation>输入关键词或分类后，可查看其中标情况、登记中标列表和制定竞价计划。也可从文件导入列表。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
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
        <source>The chart was saved as %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>图表已保存为%1。</translation>
    </message>
    <message numerus="yes">
        <source>Winning prices in Qcash on the latest %Ln noted day(s); the start price is that of %1.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>
            <numerusform>最近%Ln个登记日的中标价（Qcash）；起始价以%1为准。</numerusform>
        </translation>
    </message>
    <message>
        <source>No winner list is noted for this slot yet. The start price is that of %1.</source>
        <translation>此广告位尚未登记中标列表。起始价以%1为准。</translation>
    </message>
    <message>
        <source>The chart shows the lowest, the median and the highest winning price of each day as soon as winner lists are noted.</source>
        <translation>登记中标列表后，图表将显示每天的最低、中位数和最高中标价。</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Enter the winner list of a day, paste it from J·QSM, or import a file.</source>
        <translation>暂无登记。请输入某日的中标列表、从J·QSM粘贴，或导入文件。</translation>
    </message>
    <message numerus="yes">
        <source>By these lists %Ln undecided bid(s) won.</source>
        <translation>
            <numerusform>按这些列表，有%Ln笔结果未录入的竞价中标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By these lists %Ln undecided bid(s) lost.</source>
        <translation>
            <numerusform>按这些列表，有%Ln笔结果未录入的竞价未中标。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the outcome in Ad status.</source>
        <translation>请在广告状况中录入结果。</translation>
    </message>
    <message>
        <source>During Mega-wari the start price comes from the averages of the four events before. Note the events and their averages to see it in time.</source>
        <translation>Mega割期间的起始价由前四次活动的平均价得出。登记各次活动及其平均价，即可提前得知。</translation>
    </message>
</context>
<context>
    <name>console::ui::MarketTexts</name>
    <message>
        <source>%1 Qcash</source>
        <translation>%1 Qcash</translation>
    </message>
    <message>
        <source>Not taken: there is no price in this line.</source>
        <translation>未采用：此行没有价格。</translation>
    </message>
    <message>
        <source>Not taken: it can&apos;t be told which number is the rank and which the price. Add a header with Rank, Price and Item code.</source>
        <translation>未采用：无法判断哪个数字是名次、哪个是价格。请添加包含名次、价格和商品代码的标题行。</translation>
    </message>
    <message>
        <source>Not taken: a rank is a whole number from 1 to %1.</source>
        <translation>未采用：名次须为1至%1的整数。</translation>
    </message>
    <message>
        <source>Not taken: a price is a whole number of Qcash above zero.</source>
        <translation>未采用：价格须为大于0的Qcash整数。</translation>
    </message>
    <message>
        <source>Not taken: the spreadsheet rounded the item code. Show that column as text and copy it again.</source>
        <translation>未采用：商品代码被电子表格软件四舍五入。请将该列显示为文本后重新复制。</translation>
    </message>
    <message>
        <source>Not taken: a line before has this rank.</source>
        <translation>未采用：前面已有此名次的行。</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>中标</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>未中标</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Won by this list</source>
        <translation>按此列表中标</translation>
    </message>
    <message>
        <source>Lost by this list</source>
        <translation>按此列表未中标</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>结果未录入</translation>
    </message>
    <message>
        <source>No day of this month takes a bid from you any more: the days have closed, or you have bid on them already.</source>
        <translation>本月已没有可竞价的日期：各日已截止，或已提交竞价。</translation>
    </message>
    <message>
        <source>The budget is not enough for a single day: the cheapest one needs %1 more.</source>
        <translation>预算不足一天：最便宜的一天还差%1。</translation>
    </message>
    <message>
        <source>Fewer days than you wanted: the budget is not enough for more.</source>
        <translation>少于目标天数：预算不足。</translation>
    </message>
    <message>
        <source>Fewer days than you wanted: the month has no more days on which you can bid.</source>
        <translation>少于目标天数：本月已没有更多可竞价的日期。</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>最后一天早于第一天。</translation>
    </message>
    <message>
        <source>Type in an average above zero, or leave it unknown.</source>
        <translation>请输入大于0的平均价，或保留未知。</translation>
    </message>
    <message>
        <source>Another event is noted for some of these days.</source>
        <translation>其中某些日期已登记了其他活动。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days.</extracomment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>For the event of %1 the averages of the four events before are needed; %2 of them are noted. Until then the usual start price is shown.</source>
        <translation>%1的活动需要前四次活动的平均价，目前已登记%2次。在此之前显示通常的起始价。</translation>
    </message>
    <message>
        <source>Start price of the event of %1: %2. It is half of the last event&apos;s average (%3) and half of the average of the three before (%4), rounded up to the bid unit.</source>
        <translation>%1的活动起始价：%2。为上次活动平均价（%3）的一半与此前三次平均价（%4）的一半之和，按加价单位向上取整。</translation>
    </message>
    <message>
        <source> / </source>
        <extracomment>Parts numbers in a list.</extracomment>
        <translation> / </translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <extracomment>%1 is a file, %2 a sentence.</extracomment>
        <translation>%1未导入。%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln winner list(s) with %2 line(s) were noted from %1.</source>
        <translation>
            <numerusform>已从%1登记%Ln份中标列表，共%2行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not imported: %Ln value(s) are wrong. Nothing was noted.</source>
        <translation>
            <numerusform>%1未导入：有%Ln个值错误。未登记任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>%1 is a line&apos;s number, %2 a column&apos;s name, %3 what is wrong.</extracomment>
        <translation>第%1行，%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>…还有%Ln处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Own bid</source>
        <translation>本店出价</translation>
    </message>
    <message numerus="yes">
        <source>Prices that won on the latest %Ln noted day(s): lowest %1, median %2, highest %3.</source>
        <translation>
            <numerusform>最近%Ln个登记日的中标价：最低%1，中位数%2，最高%3。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::MegaWariDialog</name>
    <message>
        <source>Mega-wari event</source>
        <translation>Mega割活动</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>First day of the event</source>
        <translation>活动的第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Last day of the event</source>
        <translation>活动的最后一天</translation>
    </message>
    <message>
        <source>Average winning price</source>
        <translation>平均中标价</translation>
    </message>
    <message>
        <source>The average winning price is known</source>
        <translation>已知平均中标价</translation>
    </message>
    <message>
        <source>Average winning price of the event in Qcash</source>
        <translation>活动的平均中标价（Qcash）</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Qcash</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>使用此价格</translation>
    </message>
    <message>
        <source>Use the average of the noted winner lists</source>
        <translation>使用已登记中标列表的平均价</translation>
    </message>
    <message>
        <source>The event is noted in this book only: it sets the start price that this program expects, not that of J·QSM.</source>
        <translation>活动仅登记在此账本中：用于设定本程序预计的起始价，不影响J·QSM的起始价。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove the event</source>
        <translation>删除活动</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Don&apos;t save the event</source>
        <translation>不保存活动</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>保存活动</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a paid ad, %2 a keyword or category.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The noted winner lists of these days average %1.</source>
        <translation>这些日期已登记中标列表的平均价为%1。</translation>
    </message>
    <message>
        <source>No winner list is noted for these days.</source>
        <translation>这些日期没有登记中标列表。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>console::ui::MegaWariModel</name>
    <message>
        <source>Unknown</source>
        <extracomment>The average price of an event.</extracomment>
        <translation>未知</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Average winning price</source>
        <translation>平均中标价</translation>
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
    <name>console::ui::MethodRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a payment method, %2 the stores where it is paid.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Available amount</source>
        <translation>可用金额</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>日元</translation>
    </message>
</context>
<context>
    <name>console::ui::MonthEventsDialog</name>
    <message>
        <source>Events of the month</source>
        <translation>该月明细</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>%1 is the name of a score, %2 a number of points, %3 the day on which they were typed in.</extracomment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>Typed in from J·QSM: %1. These count instead of the sums of the events below.</source>
        <extracomment>%1 lists scores with their points.</extracomment>
        <translation>已按J·QSM手动输入：%1。以输入的数值为准，不采用下方明细的合计。</translation>
    </message>
    <message>
        <source>Events of %1</source>
        <translation>%1的明细</translation>
    </message>
    <message>
        <source>%1 points earned. %2</source>
        <translation>获得%1分。%2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No such events are known for %1.</source>
        <translation>没有%1的此类明细。</translation>
    </message>
    <message>
        <source>No events are known for %1. Import the points file.</source>
        <translation>没有%1的明细。请导入积分文件。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a score, %2 its points.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>console::ui::MonthEventsModel</name>
    <message>
        <source>%1 (item number %2)</source>
        <extracomment>%1 is an item&apos;s name, %2 its number.</extracomment>
        <translation>%1（商品号码%2）</translation>
    </message>
    <message>
        <source>%1 (derived)</source>
        <extracomment>%1 is what earned or cost points; the score was not imported but derived from an order.</extracomment>
        <translation>%1（推算）</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what earned or cost points, %2 a sentence about the rule that it was derived by.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>Heading: whether an item was sold as general or as reserve (pre-order) goods.</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>Heading: which part of the service points an event counts to: delivery, claims, reviews.</extracomment>
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
    <message>
        <source>Order</source>
        <extracomment>An order&apos;s number.</extracomment>
        <translation>订单</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>General goods, for a narrow column.</extracomment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>Reserve (pre-order) goods, for a narrow column.</extracomment>
        <translation>预约</translation>
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
    <message>
        <source>Settlement schedule</source>
        <translation>结算日程</translation>
    </message>
    <message>
        <source>Auto-charge plan</source>
        <translation>自动充值计划</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>积分规则</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>会计</translation>
    </message>
    <message>
        <source>Ad status</source>
        <translation>广告状况</translation>
    </message>
    <message>
        <source>Ad report</source>
        <translation>广告报告</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
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
        <extracomment>A notice&apos;s heading.</extracomment>
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
    <name>console::ui::OrderDialog</name>
    <message>
        <source>Order %1</source>
        <translation>订单%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>console::ui::OrderPanel</name>
    <message>
        <source>Status of the order</source>
        <translation>订单状态</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>待支付金额</translation>
    </message>
    <message>
        <source>To be paid, in yen</source>
        <translation>待支付金额（日元）</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>What the amount is made up of</source>
        <translation>金额构成</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Deadline of the order</source>
        <translation>订单的截止时间</translation>
    </message>
    <message>
        <source>Time left to pay</source>
        <translation>剩余支付时间</translation>
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
        <source>Paid on</source>
        <translation>支付时间</translation>
    </message>
    <message>
        <source>When the order was paid</source>
        <translation>订单的支付时间</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>新合计</translation>
    </message>
    <message>
        <source>New total of Qcash</source>
        <translation>新的Qcash合计</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>再次订购</translation>
    </message>
    <message>
        <source>Order the same charge ticket again</source>
        <translation>再次订购同一充值券</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>支付步骤</translation>
    </message>
    <message>
        <source>Open the payment page</source>
        <translation>打开支付页面</translation>
    </message>
    <message>
        <source>Open the payment page in the browser</source>
        <translation>在浏览器中打开支付页面</translation>
    </message>
    <message>
        <source>Ask the payment service again</source>
        <translation>再次查询支付服务</translation>
    </message>
    <message>
        <source>Ask the payment service again for this order</source>
        <translation>就此订单再次查询支付服务</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Copy how to pay</source>
        <translation>复制支付步骤</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Make a sheet to print</source>
        <translation>制作打印用单据</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <source>Ask now whether the payment has come in</source>
        <translation>立即查询付款是否已到账</translation>
    </message>
    <message>
        <source>Give up this order…</source>
        <translation>放弃此订单…</translation>
    </message>
    <message>
        <source>Give up this order</source>
        <translation>放弃此订单</translation>
    </message>
    <message>
        <source>This order waits for another payment service than the one in use now, so it can&apos;t be asked about. Choose that service again to follow it.</source>
        <translation>此订单等待的支付服务与当前使用的不同，因此无法查询。请重新选择该服务以跟踪此订单。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) came in that could not be credited.</source>
        <translation>
            <numerusform>有%Ln笔到账付款无法入账。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Nothing more is to be paid. This was a practice payment, recorded in this book only: buy the ticket in J·QSM too.</source>
        <translation>无需再付款。此次为练习支付，仅记录在此账本中，请在J·QSM中同样购买充值券。</translation>
    </message>
    <message>
        <source>Nothing more is to be paid. The settlement money was taken in this book only: buy the ticket in J·QSM too.</source>
        <translation>无需再付款。结算金仅在此账本中扣除，请在J·QSM中同样购买充值券。</translation>
    </message>
    <message>
        <source>Nothing more is to be paid.</source>
        <translation>无需再付款。</translation>
    </message>
    <message>
        <source>Nothing is to be paid for this order.</source>
        <translation>此订单无需付款。</translation>
    </message>
    <message>
        <source>The payment service has not answered for this order yet, so how to pay it is not known. Nothing was charged. Ask the service again.</source>
        <translation>支付服务尚未就此订单作出应答，因此还不知道支付步骤。未扣款。请再次查询支付服务。</translation>
    </message>
    <message>
        <source>The payment service has not answered for this order yet. If it never heard of it, the order ends by itself within a few minutes and nothing is charged.</source>
        <translation>支付服务尚未就此订单作出应答。如果支付服务未收到此订单，订单将在几分钟内自动结束，不会扣款。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>The sheet could not be shown. Install a viewer for PDF files, or copy the text instead.</source>
        <translation>无法显示单据。请安装PDF阅读器，或改为复制文字。</translation>
    </message>
    <message>
        <source>The payment page could not be opened. Copy its address into your browser.</source>
        <translation>无法打开支付页面。请将其地址复制到浏览器中。</translation>
    </message>
    <message>
        <source>This is practice: no browser opens. Play the payment page with the buttons below.</source>
        <translation>此为练习：不会打开浏览器。请用下方按钮模拟支付页面。</translation>
    </message>
    <message>
        <source>The payment page was opened in the browser. You can open it again.</source>
        <translation>已在浏览器中打开支付页面，可再次打开。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>Name of a button for assistive technology; %1 is what it copies, as &quot;Receipt number&quot;.</extracomment>
        <translation>复制：%1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <translation>上次查询：%1。</translation>
    </message>
    <message>
        <source>The deadline is over</source>
        <translation>已过截止时间</translation>
    </message>
    <message>
        <source>The payment service has not answered for this order, so nothing was asked for and nothing was charged. What you typed in for it is gone: give this order up, then order again.</source>
        <translation>支付服务没有响应此订单，因此没有发起请求，也没有扣款。为其输入的内容已不存在：请放弃此订单，然后重新下单。</translation>
    </message>
</context>
<context>
    <name>console::ui::OrderPrint</name>
    <message>
        <source>Payment of order %1</source>
        <extracomment>Title of a sheet that is printed. %1 is an order number.</extracomment>
        <translation>订单%1的支付</translation>
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
        <source>To be paid</source>
        <translation>待支付金额</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>支付步骤</translation>
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
        <source>No orders yet. Import the order file that J·QSM offers for download on its delivery page. Buyers&apos; names and addresses in it are never kept.</source>
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
    <name>console::ui::OutcomeDialog</name>
    <message>
        <source>Enter outcomes</source>
        <translation>录入结果</translation>
    </message>
    <message>
        <source>Bids whose bidding has closed. Tick what J·QSM&apos;s winner list says; a bid without a tick stays open.</source>
        <translation>以下竞价已截止。请按J·QSM的中标列表勾选，未勾选的竞价保持结果未录入。</translation>
    </message>
    <message>
        <source>All won</source>
        <translation>全部中标</translation>
    </message>
    <message>
        <source>All lost</source>
        <translation>全部未中标</translation>
    </message>
    <message>
        <source>By the noted winner lists</source>
        <translation>按已登记的中标列表</translation>
    </message>
    <message>
        <source>Clear the ticks</source>
        <translation>清除勾选</translation>
    </message>
    <message>
        <source>Bids without an outcome</source>
        <translation>结果未录入的竞价</translation>
    </message>
    <message>
        <source>Qcash that is spent</source>
        <translation>支出的Qcash</translation>
    </message>
    <message>
        <source>Qcash that is released</source>
        <translation>解冻的Qcash</translation>
    </message>
    <message>
        <source>Spendable afterwards</source>
        <translation>操作后可用</translation>
    </message>
    <message>
        <source>Spendable Qcash afterwards</source>
        <translation>操作后的可用Qcash</translation>
    </message>
    <message>
        <source>Winning spends what was held, losing releases it. The outcomes are recorded in this book; in J·QSM they are decided by Qoo10, so nothing has to be done there.</source>
        <translation>中标则冻结部分支出，未中标则解冻。结果记录在此账本中；J·QSM中的结果由Qoo10决定，无需操作。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the outcomes</source>
        <translation>取消录入</translation>
    </message>
    <message>
        <source>“Proposes” stands where a winner list was noted for the slot and day: check it before you enter it.</source>
        <translation>该广告位和日期已登记中标列表时显示“建议”，录入前请核对。</translation>
    </message>
    <message>
        <source>There are more bids without an outcome than are listed here; enter these first.</source>
        <translation>结果未录入的竞价多于此处所列，请先录入这些。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln won: spent</source>
        <comment>bids</comment>
        <translation>
            <numerusform>%Ln笔中标：支出</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost: released</source>
        <comment>bids</comment>
        <translation>
            <numerusform>%Ln笔未中标：解冻</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::OutcomeModel</name>
    <message>
        <source>proposes won</source>
        <extracomment>What a winner list that the user has noted says of a bid; a proposal only.</extracomment>
        <translation>建议中标</translation>
    </message>
    <message>
        <source>proposes lost</source>
        <translation>建议未中标</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Keyword or category</source>
        <translation>关键词或分类</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Display date</source>
        <translation>展示日期</translation>
    </message>
    <message>
        <source>Bid price</source>
        <translation>出价</translation>
    </message>
    <message>
        <source>Winner list</source>
        <extracomment>Heading: what the noted list of a bidding&apos;s winners says.</extracomment>
        <translation>中标列表</translation>
    </message>
    <message>
        <source>Won</source>
        <extracomment>Heading of a column of boxes to tick: this bid won.</extracomment>
        <translation>中标</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Heading of a column of boxes to tick: this bid lost.</extracomment>
        <translation>未中标</translation>
    </message>
</context>
<context>
    <name>console::ui::OutlookLine</name>
    <message>
        <source>It should last until:</source>
        <translation>希望用到：</translation>
    </message>
    <message>
        <source>Day until which Qcash should last</source>
        <translation>希望Qcash用到的日期</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Propose charge tickets for this day</source>
        <translation>推荐用到该日所需的充值券</translation>
    </message>
    <message>
        <source>Choose a day after today, at most ten years ahead.</source>
        <translation>请选择今天之后的日期，最长十年。</translation>
    </message>
    <message>
        <source>The balance lasts until %1 at this rate: no ticket is needed.</source>
        <translation>按此速度，余额可用到%1：无需充值券。</translation>
    </message>
    <message>
        <source>To last until %1 at this rate: buy %2 (%3 Qcash).</source>
        <extracomment>%1 is a date, %2 a list of tickets such as &quot;10,000 + 3,000&quot;, %3 their sum.</extracomment>
        <translation>按此速度用到%1：请购买%2（%3 Qcash）。</translation>
    </message>
</context>
<context>
    <name>console::ui::OutlookTexts</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln天</numerusform>
        </translation>
    </message>
    <message>
        <source>Charge Qcash or convert points to pay for ads.</source>
        <translation>请充值Qcash或转换积分，用于支付广告。</translation>
    </message>
    <message>
        <source>No spending in the last 30 days.</source>
        <translation>最近30天没有支出。</translation>
    </message>
    <message>
        <source>Spent in the last 30 days: %1 Qcash · empty in %2 at this rate</source>
        <extracomment>%1 is an amount, %2 a count of days.</extracomment>
        <translation>最近30天支出：%1 Qcash · 按此速度%2后用完</translation>
    </message>
    <message>
        <source>Spent in the last 30 days: %1 Qcash · empty in %2 at this rate, about %3</source>
        <extracomment>%1 is an amount, %2 a count of days, %3 a date.</extracomment>
        <translation>最近30天支出：%1 Qcash · 按此速度%2后用完，约%3</translation>
    </message>
    <message>
        <source>At the rate of the last 30 days %1 Qcash last %2.</source>
        <extracomment>%1 is an amount, %2 a count of days.</extracomment>
        <translation>按最近30天的速度，%1 Qcash可用%2。</translation>
    </message>
    <message>
        <source>At the rate of the last 30 days %1 Qcash last %2, until about %3.</source>
        <extracomment>%1 is an amount, %2 a count of days, %3 a date.</extracomment>
        <translation>按最近30天的速度，%1 Qcash可用%2，约至%3。</translation>
    </message>
    <message>
        <source>The balance is low: below your threshold of %1 Qcash.</source>
        <translation>余额不足：低于设定的标准%1 Qcash。</translation>
    </message>
    <message numerus="yes">
        <source>The balance is low: less than %Ln day(s) of spending.</source>
        <translation>
            <numerusform>余额不足：不够%Ln天的支出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Just at the calendar&apos;s pace, %1 Qcash by today.</source>
        <translation>与日程进度一致，截至今天应为%1 Qcash。</translation>
    </message>
    <message>
        <source>%1 Qcash above the calendar&apos;s pace, %2 Qcash by today.</source>
        <translation>比日程进度多%1 Qcash，截至今天应为%2 Qcash。</translation>
    </message>
    <message>
        <source>%1 Qcash below the calendar&apos;s pace, %2 Qcash by today.</source>
        <translation>比日程进度少%1 Qcash，截至今天应为%2 Qcash。</translation>
    </message>
    <message>
        <source>At this rate %1 Qcash by the month&apos;s end, within the budget.</source>
        <translation>按此速度，到月末为%1 Qcash，在预算内。</translation>
    </message>
    <message>
        <source>At this rate %1 Qcash by the month&apos;s end, %2 Qcash over the budget.</source>
        <translation>按此速度，到月末为%1 Qcash，超出预算%2 Qcash。</translation>
    </message>
    <message>
        <source>This month&apos;s ad budget is used up: %1 of %2 Qcash are spent.</source>
        <translation>本月广告预算已用完：已支出%1 Qcash，预算%2 Qcash。</translation>
    </message>
    <message>
        <source>At least %1 % of this month&apos;s ad budget is used: %2 of %3 Qcash are spent.</source>
        <extracomment>%1 is a share in percent, without the sign.</extracomment>
        <translation>本月广告预算已使用至少%1%：已支出%2 Qcash，预算%3 Qcash。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a sentence that says why, %2 one that says how long the balance lasts.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 Qcash can be spent.</source>
        <translation>可用%1 Qcash。</translation>
    </message>
    <message>
        <source>Qcash is low</source>
        <translation>Qcash余额不足</translation>
    </message>
    <message>
        <source>This month&apos;s ad budget</source>
        <translation>本月广告预算</translation>
    </message>
    <message>
        <source>The balance has fallen so far that you are warned.</source>
        <translation>余额已降至预警标准。</translation>
    </message>
    <message>
        <source>So much of the budget is used that you are warned.</source>
        <translation>预算使用已达到预警比例。</translation>
    </message>
    <message>
        <source>%1 Qcash held for bids is not counted.</source>
        <translation>不含竞价冻结的%1 Qcash。</translation>
    </message>
</context>
<context>
    <name>console::ui::OwnAdTermsModel</name>
    <message>
        <source>Saved at</source>
        <extracomment>When something was saved.</extracomment>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效自</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Of an ad, in Qcash: an auction&apos;s start price, or the price of a display day. Short: the heading of a narrow column.</extracomment>
        <translation>价格</translation>
    </message>
    <message>
        <source>Bid unit</source>
        <translation>加价单位</translation>
    </message>
    <message>
        <source>Most days</source>
        <extracomment>The number of display days that one application may have at most. Short: the heading of a narrow column.</extracomment>
        <translation>最多天数</translation>
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
    <message>
        <source>This page holds points up to 2019-06-30. From 2019-07-01 on they are reckoned in another way; those are on the page My grade &amp; points.</source>
        <translation>此页面显示2019-06-30及之前的积分。自2019-07-01起积分计算方式不同，请在【我的等级&amp;分数】页面查看。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export these points to a file</source>
        <translation>将这些积分导出到文件</translation>
    </message>
    <message>
        <source>The first day stands after the last one: no day lies between them.</source>
        <translation>开始日晚于结束日，期间内没有任何日期。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
</context>
<context>
    <name>console::ui::PayerForm</name>
    <message>
        <source>Remitter name</source>
        <translation>汇款人名称</translation>
    </message>
    <message>
        <source>Convenience store</source>
        <translation>便利店</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Payer&apos;s name</source>
        <translation>付款人姓名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>账户名</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>账户名称</translation>
    </message>
    <message>
        <source>Mobile Suica e-mail</source>
        <translation>Mobile Suica邮箱</translation>
    </message>
    <message>
        <source>E-mail address of your Mobile Suica</source>
        <translation>Mobile Suica的邮箱地址</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
</context>
<context>
    <name>console::ui::PaymentForm</name>
    <message>
        <source>The payment service&apos;s own page asks for your card and your details. Nothing of it is typed in here.</source>
        <translation>信用卡和个人信息在支付服务自己的页面上输入，此处无需输入。</translation>
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
        <source>In practice no page opens.</source>
        <translation>练习模式下不会打开页面。</translation>
    </message>
    <message>
        <source>Enter the Q-account password.</source>
        <translation>请输入Q账户密码。</translation>
    </message>
</context>
<context>
    <name>console::ui::PaymentServiceDialog</name>
    <message>
        <source>Payment service</source>
        <translation>支付服务</translation>
    </message>
    <message>
        <source>Who takes the money for charge tickets. The choice is for this computer alone.</source>
        <translation>由谁收取充值券的款项。此选择仅适用于本机。</translation>
    </message>
    <message>
        <source>Practice: no real money moves</source>
        <translation>练习：不会产生真实付款</translation>
    </message>
    <message>
        <source>KOMOJU, with your own merchant account</source>
        <translation>KOMOJU（使用自己的商户账户）</translation>
    </message>
    <message>
        <source>A relay that your company runs</source>
        <translation>公司自行运营的中继服务</translation>
    </message>
    <message>
        <source>Cards, convenience stores and bank transfer go on on the service&apos;s own page in your browser. No card number is typed in here.</source>
        <translation>信用卡、便利店和银行转账在浏览器中支付服务自己的页面上继续。此处不输入卡号。</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>服务地址</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>检查连接</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Access token (where the relay asks for one)</source>
        <translation>访问令牌（中继服务要求时）</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keyring only, never in a file of this program. Leave the field empty to keep the one that is there.</source>
        <translation>仅保存在本机的密钥环中，不会写入本程序的文件。如需保留现有的值，请留空。</translation>
    </message>
    <message>
        <source>The secret key can take payments and also refund them. Whoever has it has your merchant account. %1</source>
        <translation>密钥既可收款也可退款。持有密钥者即可控制商户账户。%1</translation>
    </message>
    <message>
        <source>The relay holds the merchant account&apos;s key, and this computer never sees it. A token belongs to this relay alone. %1</source>
        <translation>商户账户的密钥由中继服务保管，本机不会接触。令牌仅适用于此中继服务。%1</translation>
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
        <source>The choice could not be written to this program&apos;s settings. It stays as it was.</source>
        <translation>无法将此选择写入本程序的设置。设置保持不变。</translation>
    </message>
    <message>
        <source>Type an address that begins with https:// and holds no user name.</source>
        <translation>请输入以https://开头且不含用户名的地址。</translation>
    </message>
    <message>
        <source>The part of this program that talks to payment services is not installed on this computer.</source>
        <translation>本机未安装本程序中与支付服务通信的组件。</translation>
    </message>
    <message>
        <source>No secret key is known for this address. Type it in.</source>
        <translation>没有此地址的密钥。请输入。</translation>
    </message>
    <message>
        <source>The keyring is locked, or did not let this program in. Nothing was changed.</source>
        <translation>密钥环已锁定，或未允许本程序访问。未作任何更改。</translation>
    </message>
    <message>
        <source>The service answers, but does not accept this key.</source>
        <translation>服务有应答，但不接受此密钥。</translation>
    </message>
    <message>
        <source>No payment service answers at this address. Check the address and the network connection.</source>
        <translation>此地址没有支付服务应答。请检查地址和网络连接。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>正在查询服务…</translation>
    </message>
    <message>
        <source>Asking the keyring. It may want its password in a window of its own.</source>
        <translation>正在查询密钥环。可能会弹出窗口要求输入其密码。</translation>
    </message>
    <message>
        <source>The service answers and accepts the key. No payment was made.</source>
        <translation>服务有应答并接受此密钥。未进行任何支付。</translation>
    </message>
    <message>
        <source>Saved. The service changes when the program is started again.</source>
        <translation>已保存。重新启动程序后将切换服务。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>%1 The key is in the keyring.</source>
        <translation>%1密钥已保存在密钥环中。</translation>
    </message>
    <message>
        <source>%1 This computer has no keyring: the key is known until the program ends, and has to be typed again after that.</source>
        <translation>%1本机没有密钥环：密钥仅在程序结束前有效，之后需重新输入。</translation>
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
        <source>Enter the cardholder&apos;s name.</source>
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
        <source>Check the card&apos;s fields.</source>
        <translation>请检查信用卡的各项内容。</translation>
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
    <message>
        <source>This is too long. Shorten it to 48 characters.</source>
        <translation>过长。请缩短至48个字符以内。</translation>
    </message>
    <message>
        <source>There is a character that can&apos;t be seen. Type it in anew.</source>
        <translation>含有不可显示的字符。请重新输入。</translation>
    </message>
    <message>
        <source>Enter the name from which you will transfer.</source>
        <translation>请输入转账时使用的汇款人名称。</translation>
    </message>
    <message>
        <source>Choose the store where you will pay.</source>
        <translation>请选择要支付的便利店。</translation>
    </message>
    <message>
        <source>Enter the payer&apos;s name.</source>
        <translation>请输入付款人姓名。</translation>
    </message>
    <message>
        <source>Enter a telephone number.</source>
        <translation>请输入电话号码。</translation>
    </message>
    <message>
        <source>Enter 10 or 11 digits that begin with 0.</source>
        <translation>请输入以0开头的10位或11位数字。</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>请输入邮箱地址。</translation>
    </message>
    <message>
        <source>Enter an address such as name@example.jp.</source>
        <translation>请输入邮箱地址，例如name@example.jp。</translation>
    </message>
    <message>
        <source>Choose your bank.</source>
        <translation>请选择银行。</translation>
    </message>
    <message>
        <source>Enter the name of the account.</source>
        <translation>请输入账户名称。</translation>
    </message>
    <message>
        <source>Enter the e-mail address of your Mobile Suica.</source>
        <translation>请输入Mobile Suica的邮箱地址。</translation>
    </message>
    <message>
        <source>Enter the address as Mobile Suica has it, such as name@example.jp.</source>
        <translation>请输入在Mobile Suica登记的邮箱地址，例如name@example.jp。</translation>
    </message>
    <message>
        <source>The payment service doesn&apos;t offer this method.</source>
        <translation>支付服务不提供此支付方式。</translation>
    </message>
    <message>
        <source>This ticket is more than the method takes.</source>
        <translation>此充值券超出该支付方式的限额。</translation>
    </message>
    <message>
        <source>Only shops with sales pay with it. Import your orders first.</source>
        <translation>仅限有销售的店铺使用。请先导入订单。</translation>
    </message>
    <message>
        <source>%1 yen less than this ticket costs.</source>
        <translation>比此充值券的价格少%1日元。</translation>
    </message>
    <message>
        <source>VISA/Master/JCB card</source>
        <translation>VISA/Master/JCB卡</translation>
    </message>
    <message>
        <source>Convenience-store payment</source>
        <translation>便利店支付</translation>
    </message>
    <message>
        <source>Lawson, FamilyMart, MiniStop</source>
        <translation>罗森、全家、MiniStop</translation>
    </message>
    <message>
        <source>+%1 yen under %2 yen</source>
        <extracomment>A fee of a payment method: %1 yen for tickets under %2 yen.</extracomment>
        <translation>低于%2日元加收%1日元</translation>
    </message>
    <message>
        <source>at most %1 yen (set by this program)</source>
        <translation>最多%1日元（由本程序设定）</translation>
    </message>
    <message>
        <source>at most %1 yen</source>
        <translation>最多%1日元</translation>
    </message>
    <message>
        <source>Paid at once from your money at Qoo10. The Qcash is there right away.</source>
        <translation>用Qoo10账户中的资金立即支付，Qcash即时入账。</translation>
    </message>
    <message>
        <source>Paid at once. The Qcash is there right away.</source>
        <translation>立即支付，Qcash即时入账。</translation>
    </message>
    <message>
        <source>After ordering you see the account to transfer to. Transfer until %1; your bank&apos;s fee is yours to pay.</source>
        <translation>下单后显示转账账户。请在%1前转账，银行手续费需另行承担。</translation>
    </message>
    <message>
        <source>After ordering you see the numbers for the store&apos;s terminal. Pay at the till until %1.</source>
        <translation>下单后显示在便利店终端上输入的号码。请在%1前到收银台支付。</translation>
    </message>
    <message>
        <source>After ordering you see the slip number to show at the till of 7-Eleven. Pay until %1.</source>
        <translation>下单后显示在7-Eleven收银台出示的缴费单号码。请在%1前支付。</translation>
    </message>
    <message>
        <source>A request goes to the Mobile Suica on your phone. Accept it there until %1.</source>
        <translation>付款请求将发送至手机上的Mobile Suica。请在%1前在手机上确认。</translation>
    </message>
    <message>
        <source>After ordering you see how to pay. Pay until %1.</source>
        <translation>下单后显示支付步骤。请在%1前支付。</translation>
    </message>
    <message>
        <source>After ordering your browser opens PayPal&apos;s page. Pay there until %1.</source>
        <translation>下单后在浏览器中打开PayPal页面。请在%1前支付。</translation>
    </message>
    <message>
        <source>After ordering your browser opens your bank&apos;s page. Pay there until %1.</source>
        <translation>下单后在浏览器中打开银行页面。请在%1前支付。</translation>
    </message>
    <message>
        <source>After ordering your browser opens the payment service&apos;s page. Pay as it says there until %1.</source>
        <translation>下单后在浏览器中打开支付服务的页面。请在%1前按页面提示支付。</translation>
    </message>
    <message>
        <source>Lawson</source>
        <translation>罗森</translation>
    </message>
    <message>
        <source>FamilyMart</source>
        <translation>全家</translation>
    </message>
    <message>
        <source>MiniStop</source>
        <translation>MiniStop</translation>
    </message>
    <message>
        <source>7-Eleven</source>
        <translation>7-Eleven</translation>
    </message>
    <message>
        <source>MUFG Bank</source>
        <translation>三菱UFJ银行</translation>
    </message>
    <message>
        <source>Sumitomo Mitsui Banking Corporation</source>
        <translation>三井住友银行</translation>
    </message>
    <message>
        <source>Mizuho Bank</source>
        <translation>瑞穗银行</translation>
    </message>
    <message>
        <source>Resona Bank</source>
        <translation>理索纳银行</translation>
    </message>
    <message>
        <source>Rakuten Bank</source>
        <translation>乐天银行</translation>
    </message>
    <message>
        <source>PayPay Bank</source>
        <translation>PayPay银行</translation>
    </message>
    <message>
        <source>Japan Post Bank</source>
        <translation>日本邮政银行</translation>
    </message>
    <message>
        <source>The payment service doesn&apos;t offer this method. Choose another one.</source>
        <translation>支付服务不提供此支付方式。请选择其他支付方式。</translation>
    </message>
    <message>
        <source>This method doesn&apos;t take so large an amount. Choose another method or a smaller ticket.</source>
        <translation>金额超出此支付方式的限额。请选择其他支付方式或面额更小的充值券。</translation>
    </message>
    <message>
        <source>Check the fields of the payment method.</source>
        <translation>请检查支付方式的各项内容。</translation>
    </message>
    <message>
        <source>Settlement money is for shops with sales. Import your orders first, or pay in another way.</source>
        <translation>结算金仅限有销售的店铺使用。请先导入订单，或使用其他支付方式。</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>Convenience store (terminal)</source>
        <extracomment>Lawson, FamilyMart, MiniStop: numbers are typed in at the shop&apos;s terminal.</extracomment>
        <translation>便利店（终端）</translation>
    </message>
    <message>
        <source>Convenience store (7-Eleven)</source>
        <translation>便利店（7-Eleven）</translation>
    </message>
    <message>
        <source>Net banking</source>
        <translation>网上银行</translation>
    </message>
    <message>
        <source>Suica payment</source>
        <translation>Suica支付</translation>
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
        <extracomment>The Qcash that a month&apos;s points became.</extracomment>
        <translation>转换（Qcash）</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Points that were lost: the remainder, or all of them where nobody converted.</extracomment>
        <translation>失效</translation>
    </message>
    <message>
        <source>After conversion</source>
        <extracomment>Points that came after their month&apos;s conversion.</extracomment>
        <translation>转换后追加</translation>
    </message>
    <message>
        <source>Typed in from J·QSM; it counts instead of the imported %1.</source>
        <extracomment>%1 is a number of points.</extracomment>
        <translation>已按J·QSM手动输入，优先于导入的%1分。</translation>
    </message>
</context>
<context>
    <name>console::ui::PointsOutcomeTexts</name>
    <message>
        <source>Fewer than %1 points can&apos;t be converted.</source>
        <translation>低于%1分不能转换。</translation>
    </message>
    <message>
        <source>These points can be converted until %1, 23:59 Japan time.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>这些积分可转换至日本时间%1 23:59。</translation>
    </message>
    <message>
        <source>Below zero: nothing was lost, and nothing carries over to the next month.</source>
        <translation>负数：没有失效，也不会延续到次月。</translation>
    </message>
    <message>
        <source>Converted; no points were lost.</source>
        <translation>已转换，没有积分失效。</translation>
    </message>
    <message>
        <source>No points were earned, and none lost.</source>
        <translation>没有获得积分，也没有积分失效。</translation>
    </message>
    <message>
        <source>Converted; %1 points were lost as remainder.</source>
        <extracomment>%1 is a number of points.</extracomment>
        <translation>已转换，%1分作为尾数失效。</translation>
    </message>
    <message>
        <source>%1 points were lost: fewer than %2 can&apos;t be converted.</source>
        <extracomment>%1 is a number of points, %2 the least number that can be converted.</extracomment>
        <translation>%1分已失效：低于%2分不能转换。</translation>
    </message>
    <message>
        <source>%1 points were lost: no conversion was made until %2.</source>
        <extracomment>%1 is a number of points, %2 a day.</extracomment>
        <translation>%1分已失效：截至%2未转换。</translation>
    </message>
    <message>
        <source>Remainder of conversions</source>
        <extracomment>To what points were lost: a conversion takes whole hundreds.</extracomment>
        <translation>转换尾数</translation>
    </message>
    <message>
        <source>Fewer than %1 points</source>
        <extracomment>To what points were lost; %1 is the least number of points that can be converted.</extracomment>
        <translation>低于%1分</translation>
    </message>
    <message>
        <source>Not converted in time</source>
        <extracomment>To what points were lost: the month passed and nobody converted them.</extracomment>
        <translation>未及时转换</translation>
    </message>
    <message>
        <source>No points were lost in the last twelve months.</source>
        <translation>最近12个月没有积分失效。</translation>
    </message>
    <message>
        <source>%1 points were lost in the last twelve months, none of them because a conversion was forgotten.</source>
        <translation>最近12个月有%1分失效，均非因忘记转换。</translation>
    </message>
    <message>
        <source>%1 points were lost in the last twelve months, %2 of them because nobody converted them in time.</source>
        <extracomment>%1 and %2 are numbers of points.</extracomment>
        <translation>最近12个月有%1分失效，其中%2分因未及时转换。</translation>
    </message>
</context>
<context>
    <name>console::ui::PointsTimelineCard</name>
    <message>
        <source>History of the points</source>
        <translation>积分历史</translation>
    </message>
    <message>
        <source>12 months back</source>
        <translation>前12个月</translation>
    </message>
    <message>
        <source>Show the twelve months before</source>
        <translation>显示之前的12个月</translation>
    </message>
    <message>
        <source>12 months forward</source>
        <translation>后12个月</translation>
    </message>
    <message>
        <source>Show the twelve months after</source>
        <translation>显示之后的12个月</translation>
    </message>
    <message>
        <source>Chart of the points by month</source>
        <translation>按月积分图表</translation>
    </message>
    <message>
        <source>Points by month</source>
        <translation>按月积分</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>失效积分</translation>
    </message>
    <message>
        <source>Points lost by cause</source>
        <translation>按原因统计的失效积分</translation>
    </message>
    <message>
        <source>Points do not carry over: those of a month without a conversion in this book count as lost.</source>
        <translation>积分不会延续到次月：此账本中没有转换的月份，其积分视为失效。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A span of months, such as 2025-11 – 2026-10.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已转换</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 points earned, %4 Qcash received for them, %5 points lost. The table has the same figures.</source>
        <translation>%1至%2：获得%3分，转换得到%4 Qcash，失效%5分。表格中为相同数值。</translation>
    </message>
    <message>
        <source>Events of %1…</source>
        <extracomment>%1 is a month.</extracomment>
        <translation>%1的明细…</translation>
    </message>
    <message>
        <source>Events of the month…</source>
        <translation>该月明细…</translation>
    </message>
</context>
<context>
    <name>console::ui::PoliciesModel</name>
    <message>
        <source>Draft, not saved</source>
        <translation>草稿（未保存）</translation>
    </message>
    <message>
        <source>Chosen by this program</source>
        <translation>本程序设定</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>%1保存</translation>
    </message>
    <message>
        <source>%1; replaced</source>
        <extracomment>%1 says when a policy was saved; a later one of the same day holds instead of it.</extracomment>
        <translation>%1；已被替换</translation>
    </message>
    <message>
        <source>%1; holds today</source>
        <extracomment>%1 says where a policy comes from; it is the one of today.</extracomment>
        <translation>%1；今天适用</translation>
    </message>
    <message>
        <source>Holds from</source>
        <extracomment>The first day of a booking policy.</extracomment>
        <translation>生效自</translation>
    </message>
    <message>
        <source>When bought</source>
        <extracomment>A column: as what Qcash that is bought is booked first.</extracomment>
        <translation>购买时</translation>
    </message>
    <message>
        <source>From service points</source>
        <extracomment>A column: how Qcash from service points is booked.</extracomment>
        <translation>服务积分</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Where a booking policy comes from.</extracomment>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>console::ui::PolicyChangesModel</name>
    <message>
        <source>Qcash when bought</source>
        <translation>购买时的Qcash</translation>
    </message>
    <message>
        <source>From service points</source>
        <translation>服务积分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what an account title is for, %2 is &quot;Tax&quot; with the name of an accounting software.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>A column: which setting of a booking policy.</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>A column: how a setting was.</extracomment>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A column: how a setting is to be.</extracomment>
        <translation>变更后</translation>
    </message>
</context>
<context>
    <name>console::ui::PolicySaveDialog</name>
    <message>
        <source>Save the booking policy</source>
        <translation>保存记账方针</translation>
    </message>
    <message>
        <source>What the booking policy changes</source>
        <translation>记账方针带来的变动</translation>
    </message>
    <message>
        <source>A saved booking policy can&apos;t be removed or changed; only a later one can take its place.</source>
        <translation>已保存的记账方针不能删除或更改，只能由之后的方针取代。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Don&apos;t save the booking policy</source>
        <translation>不保存记账方针</translation>
    </message>
    <message>
        <source>Save the booking policy now</source>
        <translation>立即保存记账方针</translation>
    </message>
    <message>
        <source>Against the policy that holds from %1 on:</source>
        <translation>与自%1起生效的方针相比：</translation>
    </message>
    <message>
        <source>It has the same content as the policy that holds on that day.</source>
        <translation>与该日适用的方针内容相同。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Save booking policy</source>
        <translation>保存记账方针</translation>
    </message>
    <message>
        <source>The new booking policy holds from %1 to %2; then the next one holds.</source>
        <translation>新记账方针适用于%1至%2，之后适用下一方针。</translation>
    </message>
    <message>
        <source>The new booking policy holds from %1 on.</source>
        <translation>新记账方针自%1起生效。</translation>
    </message>
    <message>
        <source>On %1, one more journal moves what is not used to where the new policy keeps it.</source>
        <translation>将于%1增加一条分录，把未使用部分转入新方针规定的科目。</translation>
    </message>
    <message>
        <source>Journals of %1 and later that were exported already differ from now on: export them again.</source>
        <translation>已导出的%1及之后的分录今后将不一致：请重新导出。</translation>
    </message>
</context>
<context>
    <name>console::ui::PracticePanel</name>
    <message>
        <source>Practice: choose what the payment service answers</source>
        <translation>练习：选择支付服务的应答</translation>
    </message>
    <message>
        <source>No real money moves. Hold the pointer over a button to read what it does.</source>
        <translation>不会产生真实付款。将鼠标指针停在按钮上可查看说明。</translation>
    </message>
    <message>
        <source>Pay now</source>
        <translation>立即支付</translation>
    </message>
    <message>
        <source>The payment comes in at once and the Qcash is credited.</source>
        <translation>付款立即到账，Qcash入账。</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>The payment service refuses the payment: the order fails.</source>
        <translation>支付服务拒绝支付：订单失败。</translation>
    </message>
    <message>
        <source>Let it expire</source>
        <translation>使其过期</translation>
    </message>
    <message>
        <source>The payment service lets the payment expire: nothing is charged.</source>
        <translation>支付服务使支付过期：不会扣款。</translation>
    </message>
    <message>
        <source>Pay after the deadline</source>
        <translation>截止时间后支付</translation>
    </message>
    <message>
        <source>The payment comes in after the deadline: the order has lapsed by then, and the money needs your attention.</source>
        <translation>付款在截止时间后到账：届时订单已失效，该款项需要处理。</translation>
    </message>
    <message>
        <source>Pay twice</source>
        <translation>重复支付</translation>
    </message>
    <message>
        <source>Two payments come in for this order: one credits the Qcash, the other one needs your attention.</source>
        <translation>此订单收到两笔付款：一笔使Qcash入账，另一笔需要处理。</translation>
    </message>
    <message>
        <source>Pay another amount</source>
        <translation>支付其他金额</translation>
    </message>
    <message>
        <source>Another amount than asked for comes in: nothing is credited, and the money needs your attention.</source>
        <translation>到账金额与应付金额不同：不会入账，该款项需要处理。</translation>
    </message>
    <message>
        <source>Pay an unknown order too</source>
        <translation>另付未知订单</translation>
    </message>
    <message>
        <source>The payment comes in, and with it one for an order that this book does not know.</source>
        <translation>付款到账，同时收到一笔此账本中没有的订单的付款。</translation>
    </message>
    <message>
        <source>Chosen: the payment will come in right after the deadline. Until then you can choose otherwise.</source>
        <translation>已选择：付款将在截止时间刚过后到账。在此之前可重新选择。</translation>
    </message>
    <message>
        <source>Another amount came in and was not credited. The order waits on until its deadline.</source>
        <translation>其他金额已到账但未入账。订单将继续等待至截止时间。</translation>
    </message>
    <message>
        <source>Chosen. The practice service is being asked.</source>
        <translation>已选择。正在查询练习用支付服务。</translation>
    </message>
    <message>
        <source>The practice service has decided about this payment already.</source>
        <translation>练习用支付服务已对此付款作出决定。</translation>
    </message>
</context>
<context>
    <name>console::ui::PriceListTab</name>
    <message>
        <source>Terms on</source>
        <translation>条件日期</translation>
    </message>
    <message>
        <source>Day whose terms are listed</source>
        <translation>显示该日条件的日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Show the terms of today</source>
        <translation>显示今天的条件</translation>
    </message>
    <message>
        <source>Back to the built-in terms…</source>
        <translation>恢复内置条件…</translation>
    </message>
    <message>
        <source>Go back to the built-in terms of the selected ad</source>
        <translation>将所选广告恢复为内置条件</translation>
    </message>
    <message>
        <source>Set own terms…</source>
        <translation>设定自设条件…</translation>
    </message>
    <message>
        <source>Set own terms of the selected ad</source>
        <translation>为所选广告设定自设条件</translation>
    </message>
    <message>
        <source>Terms of paid ads</source>
        <translation>付费广告的条件</translation>
    </message>
    <message>
        <source>Time for bids</source>
        <translation>竞价时间</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>展示时间</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Qcash</translation>
    </message>
    <message>
        <source>Known of Qoo10</source>
        <translation>Qoo10已公开</translation>
    </message>
    <message>
        <source>Chosen by this program</source>
        <translation>本程序设定</translation>
    </message>
    <message>
        <source>Set by this shop</source>
        <translation>本店设定</translation>
    </message>
    <message>
        <source>Own terms</source>
        <translation>自设条件</translation>
    </message>
    <message>
        <source>Terms that this shop has saved</source>
        <translation>本店保存的条件</translation>
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
        <source>The terms of %1 are saved.</source>
        <translation>%1的条件已保存。</translation>
    </message>
    <message>
        <source>This shop has saved no terms of its own. Where J·QSM shows another price, select the ad and set own terms.</source>
        <translation>本店尚未保存自设条件。J·QSM显示的价格不同时，请选择广告并设定自设条件。</translation>
    </message>
    <message>
        <source>D is the display day, and all times are those of Japan. A price is in Qcash: the start price of an auction, or the price of each display day. Most days: how many display days one application may have. Bids that are already placed keep the terms they were placed under.</source>
        <translation>D为展示日，时间均为日本时间。价格单位为Qcash：竞价为起始价，其他为每个展示日的价格。最多天数为一次申请可选的展示日数。已提交的竞价沿用提交时的条件。</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>定价方式</translation>
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
        <extracomment>%1 is a card brand, %2 the card&apos;s last four digits.</extracomment>
        <translation>%1 •••• %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln instalment(s)</source>
        <translation>
            <numerusform>分%Ln期</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column of order numbers; there is little room.</extracomment>
        <translation>订单</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Column of charge tickets&apos; amounts; there is little room.</extracomment>
        <translation>充值券</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Column of payment methods; there is little room.</extracomment>
        <translation>方式</translation>
    </message>
    <message>
        <source>To be paid</source>
        <extracomment>Column: how much is still to be paid for an order.</extracomment>
        <translation>待支付金额</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>支付步骤</translation>
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
    <message>
        <source>Check now</source>
        <translation>立即查询</translation>
    </message>
    <message>
        <source>Ask now whether payments have come in</source>
        <translation>立即查询付款是否已到账</translation>
    </message>
    <message>
        <source>Show order…</source>
        <translation>查看订单…</translation>
    </message>
    <message>
        <source>Show the selected order</source>
        <translation>查看所选订单</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) wait(s) for payment.</source>
        <translation>
            <numerusform>有%Ln个订单等待付款。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next deadline: %1.</source>
        <translation>下一个截止时间：%1。</translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <translation>上次查询：%1。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在查询…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export all orders for charge tickets</source>
        <translation>导出全部充值券订单</translation>
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
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Present Q-account password</source>
        <translation>当前Q账户密码</translation>
    </message>
    <message>
        <source>Set the Q-account password</source>
        <translation>设置Q账户密码</translation>
    </message>
    <message>
        <source>Change the Q-account password</source>
        <translation>更改Q账户密码</translation>
    </message>
    <message>
        <source>Reset a forgotten Q-account password</source>
        <translation>重置忘记的Q账户密码</translation>
    </message>
    <message numerus="yes">
        <source>A new password can be set after a waiting time of %Ln hour(s). Until then the old one works, and the reset can be cancelled. It resets the password in this program only.</source>
        <translation>
            <numerusform>等待%Ln小时后可设置新密码。在此之前旧密码仍有效，且可取消重置。仅重置本程序中的密码。</numerusform>
        </translation>
    </message>
    <message>
        <source>Request the reset</source>
        <translation>申请重置</translation>
    </message>
    <message>
        <source>Set a new Q-account password</source>
        <translation>设置新Q账户密码</translation>
    </message>
    <message>
        <source>%1 The password stays as it is.</source>
        <translation>%1密码保持不变。</translation>
    </message>
</context>
<context>
    <name>console::ui::QAccountTab</name>
    <message>
        <source>Settlement money</source>
        <translation>结算金</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>提现…</translation>
    </message>
    <message>
        <source>Request a withdrawal</source>
        <translation>申请提现</translation>
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
        <source>Q-account password</source>
        <translation>Q账户密码</translation>
    </message>
    <message>
        <source>It is asked when settlement money pays for Qcash or is withdrawn. It is not the login password.</source>
        <translation>用结算金支付Qcash或提现时需要输入。与登录密码不同。</translation>
    </message>
    <message>
        <source>Set a new password…</source>
        <translation>设置新密码…</translation>
    </message>
    <message>
        <source>Cancel the reset</source>
        <translation>取消重置</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>The Q-account password was forgotten</source>
        <translation>忘记Q账户密码</translation>
    </message>
    <message>
        <source>Back to the order</source>
        <translation>返回订单</translation>
    </message>
    <message>
        <source>Settlement cycle</source>
        <translation>结算周期</translation>
    </message>
    <message>
        <source>Reckoned from what you imported: delivered orders before and after their settlement day, less what was paid or withdrawn.</source>
        <translation>根据导入的内容计算：配送完成订单的金额（按结算日前后区分），减去已支付或已提现的金额。</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>提现记录</translation>
    </message>
    <message>
        <source>in yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>日元</translation>
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
        <source>Nothing was withdrawn yet. A withdrawal that is requested stands here with what arrives.</source>
        <translation>尚无提现。申请提现后，会在此显示及其到账金额。</translation>
    </message>
</context>
<context>
    <name>console::ui::QAccountText</name>
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
        <source>This password is one of those that are guessed first. Choose another one.</source>
        <translation>此密码属于最先被猜到的密码。请选择其他密码。</translation>
    </message>
    <message>
        <source>The Q-account password must differ from the login password.</source>
        <translation>Q账户密码不能与登录密码相同。</translation>
    </message>
    <message>
        <source>The new password is the present one. Choose another one.</source>
        <translation>新密码与当前密码相同。请选择其他密码。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>密码错误次数过多。请在%Ln秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The login password is wrong.</source>
        <translation>登录密码错误。</translation>
    </message>
    <message>
        <source>The present Q-account password is wrong.</source>
        <translation>当前Q账户密码错误。</translation>
    </message>
    <message>
        <source>The password was set or changed elsewhere meanwhile. Close this dialog and begin again.</source>
        <translation>密码在此期间已在别处设置或更改。请关闭此对话框后重新开始。</translation>
    </message>
    <message>
        <source>No reset is under way any more. Close this dialog and begin again.</source>
        <translation>已没有进行中的重置。请关闭此对话框后重新开始。</translation>
    </message>
    <message>
        <source>The waiting time of the reset is not over yet.</source>
        <translation>重置的等待时间尚未结束。</translation>
    </message>
    <message>
        <source>Not enough memory to protect the password. Close other programs and try again.</source>
        <translation>内存不足，无法保护密码。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>This request could not be told from another one. Nothing was booked; please try again.</source>
        <translation>无法将此申请与另一个申请区分。未入账，请重试。</translation>
    </message>
    <message>
        <source>Enter an amount above the fee of %1 yen.</source>
        <translation>请输入大于手续费%1日元的金额。</translation>
    </message>
    <message>
        <source>The settlement money is less than this amount.</source>
        <translation>结算金低于此金额。</translation>
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
        <source>Strength: too short. At least 8 characters are needed.</source>
        <translation>强度：过短。至少需要8个字符。</translation>
    </message>
    <message>
        <source>Strength: none. This password is one of those that are guessed first.</source>
        <translation>强度：无。此密码属于最先被猜到的密码。</translation>
    </message>
    <message>
        <source>Strength: weak. Longer and more varied is stronger.</source>
        <translation>强度：弱。越长、字符种类越多越安全。</translation>
    </message>
    <message>
        <source>Strength: fair. Longer is stronger.</source>
        <translation>强度：中。越长越安全。</translation>
    </message>
    <message>
        <source>Strength: good</source>
        <translation>强度：良好</translation>
    </message>
    <message>
        <source>Settled. It can be withdrawn, or pay for Qcash.</source>
        <translation>已结算。可提现，或用于支付Qcash。</translation>
    </message>
    <message>
        <source>Set a Q-account password to withdraw: it is asked then.</source>
        <translation>提现时需要Q账户密码，请先设置。</translation>
    </message>
    <message>
        <source>There is nothing to withdraw: more than the fee of %1 yen is needed.</source>
        <translation>没有可提现的金额：须大于手续费%1日元。</translation>
    </message>
    <message>
        <source>The waiting time of the reset is over: a new password can be set. Until then the old one works.</source>
        <translation>重置的等待时间已结束：可设置新密码。在此之前旧密码仍有效。</translation>
    </message>
    <message>
        <source>A reset was requested. A new password can be set from %1 (in %2). Until then the old one works.</source>
        <extracomment>%1 is a date and time in Japan, %2 what is left until then, such as 23:59:12.</extracomment>
        <translation>已申请重置。%1起可设置新密码（还剩%2）。在此之前旧密码仍有效。</translation>
    </message>
    <message>
        <source>The Q-account password has been saved.</source>
        <translation>Q账户密码已保存。</translation>
    </message>
    <message>
        <source>The reset has been requested. Its waiting time has begun.</source>
        <translation>已申请重置，等待时间已开始。</translation>
    </message>
    <message>
        <source>The reset has been cancelled. The Q-account password stays as it is.</source>
        <translation>已取消重置。Q账户密码保持不变。</translation>
    </message>
    <message>
        <source>The withdrawal of %1 yen has been recorded; %2 yen arrive. Request it in J·QSM too.</source>
        <translation>已登记提现%1日元，到账%2日元。请在J·QSM中同样申请。</translation>
    </message>
</context>
<context>
    <name>console::ui::QcashChartText</name>
    <message>
        <source>Balance at the end of each day, in Qcash</source>
        <translation>每日结束时的余额（Qcash）</translation>
    </message>
    <message>
        <source>Balance at the end of each week, in Qcash</source>
        <translation>每周结束时的余额（Qcash）</translation>
    </message>
    <message>
        <source>Balance at the end of each month, in Qcash</source>
        <translation>每月结束时的余额（Qcash）</translation>
    </message>
    <message>
        <source>Balance at the end of each quarter, in Qcash</source>
        <translation>每季结束时的余额（Qcash）</translation>
    </message>
    <message>
        <source>Balance at the end of each year, in Qcash</source>
        <translation>每年结束时的余额（Qcash）</translation>
    </message>
    <message>
        <source>Received and spent by month, in Qcash</source>
        <translation>按月获得与支出（Qcash）</translation>
    </message>
    <message>
        <source>Received and spent by quarter, in Qcash</source>
        <translation>按季获得与支出（Qcash）</translation>
    </message>
    <message>
        <source>Received and spent by year, in Qcash</source>
        <translation>按年获得与支出（Qcash）</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 Qcash; lowest %4, highest %5. The table has the same figures.</source>
        <extracomment>%1 is a span of days; the others are amounts of Qcash.</extracomment>
        <translation>%1：从%2到%3 Qcash，最低%4，最高%5。表格中有相同的数据。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A span of days, such as 2026-10-22 – 2026-11-21.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Received and spent by kind of entry, in Qcash</source>
        <translation>按记录种类的获得与支出（Qcash）</translation>
    </message>
    <message>
        <source>Spent by ad, in Qcash</source>
        <translation>按广告的支出（Qcash）</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>获得</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>已返还</translation>
    </message>
    <message>
        <source>%1: %3 Qcash spent on ads, %4 Qcash refunded; most on %2. The table has the same figures.</source>
        <extracomment>%1 is a span of days, %2 the name of a paid ad; the others are amounts of Qcash.</extracomment>
        <translation>%1：广告支出%3 Qcash，返还%4 Qcash，支出最多的是%2。表格中有相同的数据。</translation>
    </message>
    <message>
        <source>%1: %2 Qcash received, %3 Qcash spent. The table has the same figures.</source>
        <extracomment>%1 is a span of days; the others are amounts of Qcash.</extracomment>
        <translation>%1：获得%2 Qcash，支出%3 Qcash。表格中有相同的数据。</translation>
    </message>
    <message>
        <source>No ad was paid for in this period. Choose a longer period.</source>
        <translation>此期间没有支付过广告。请选择更长的期间。</translation>
    </message>
    <message>
        <source>Nothing was booked in this period. Choose a longer period.</source>
        <translation>此期间没有入账。请选择更长的期间。</translation>
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
    <message numerus="yes">
        <source>%Ln payment(s) came in that could not be credited.</source>
        <translation>
            <numerusform>有%Ln笔到账付款无法入账。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>console::ui::QcashPlanDialog</name>
    <message>
        <source>Plan for Qcash</source>
        <translation>Qcash计划</translation>
    </message>
    <message>
        <source>When do you want to be warned? The plan only warns: it holds no Qcash back and stops no ad.</source>
        <translation>何时发出预警？此计划仅作预警：不会冻结Qcash，也不会停止广告。</translation>
    </message>
    <message>
        <source>Warn when less than this can be spent:</source>
        <translation>可用Qcash低于此金额时预警：</translation>
    </message>
    <message>
        <source>Warn when less than an amount of Qcash can be spent</source>
        <translation>可用Qcash低于指定金额时预警</translation>
    </message>
    <message>
        <source>Qcash below which you are warned</source>
        <translation>低于此金额时预警（Qcash）</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Qcash</translation>
    </message>
    <message>
        <source>Budget for ads in a month:</source>
        <translation>每月广告预算：</translation>
    </message>
    <message>
        <source>Watch a monthly budget for ads</source>
        <translation>监控每月广告预算</translation>
    </message>
    <message>
        <source>Qcash that ads may cost in a month</source>
        <translation>每月广告支出上限（Qcash）</translation>
    </message>
    <message>
        <source>Warn when this share of it is spent:</source>
        <translation>支出达到此比例时预警：</translation>
    </message>
    <message>
        <source>Share of the budget at which you are warned, in percent</source>
        <translation>预算使用达到此比例时预警（%）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Don&apos;t save the plan</source>
        <translation>不保存计划</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Type in an amount above zero.</source>
        <translation>请输入大于零的金额。</translation>
    </message>
    <message numerus="yes">
        <source>Without an amount of your own you are warned when less than %Ln day(s) of spending can be paid.</source>
        <translation>
            <numerusform>未指定金额时，余额不够%Ln天的支出时预警。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>With this plan you would not be warned now.</source>
        <translation>按此计划，目前不会预警。</translation>
    </message>
    <message>
        <source>With this plan you would be warned now: %1</source>
        <translation>按此计划，目前会预警：%1</translation>
    </message>
    <message>
        <source>Another plan was saved by this very step already. Please save once more.</source>
        <translation>此步骤已保存了其他计划。请再次保存。</translation>
    </message>
    <message>
        <source>The amounts were not taken. Please check them.</source>
        <translation>金额未被接受。请检查。</translation>
    </message>
    <message>
        <source>The plan was changed meanwhile, in another window or by another user. Save once more to put yours in its place.</source>
        <translation>计划在此期间已在其他窗口或由其他用户更改。再次保存将以此处的计划取代。</translation>
    </message>
</context>
<context>
    <name>console::ui::QcashWarningBanner</name>
    <message>
        <source>Buy Qcash</source>
        <translation>购买Qcash</translation>
    </message>
    <message>
        <source>Go to the charge tickets with the proposed one selected</source>
        <translation>前往充值券页面并选中推荐的充值券</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>计划…</translation>
    </message>
    <message>
        <source>Change when the program warns of Qcash</source>
        <translation>更改Qcash预警条件</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Put this warning away for now</source>
        <translation>暂时关闭此预警</translation>
    </message>
    <message>
        <source>Qcash can&apos;t be looked after at the moment; it is tried again. %1</source>
        <translation>目前无法监控Qcash，将会重试。%1</translation>
    </message>
</context>
<context>
    <name>console::ui::RefundAdDialog</name>
    <message>
        <source>Refund for a display failure</source>
        <translation>展示故障返还</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已支付</translation>
    </message>
    <message>
        <source>Qcash that the ad has cost</source>
        <translation>广告已支出的Qcash</translation>
    </message>
    <message>
        <source>Given back before</source>
        <translation>此前已返还</translation>
    </message>
    <message>
        <source>Qcash that was given back before</source>
        <translation>此前已返还的Qcash</translation>
    </message>
    <message>
        <source>Minutes without display</source>
        <translation>未展示分钟数</translation>
    </message>
    <message>
        <source>Minutes of display in all</source>
        <translation>总展示分钟数</translation>
    </message>
    <message>
        <source>Minutes for which the ad is displayed in all</source>
        <translation>广告的总展示分钟数</translation>
    </message>
    <message>
        <source>Qcash back</source>
        <translation>返还Qcash</translation>
    </message>
    <message>
        <source>Qcash that comes back</source>
        <translation>返还的Qcash</translation>
    </message>
    <message>
        <source>Spendable afterwards</source>
        <translation>操作后可用</translation>
    </message>
    <message>
        <source>Spendable Qcash afterwards</source>
        <translation>操作后的可用Qcash</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The part of the price that belongs to the minutes without display comes back, rounded down. The refund is recorded in this book; ask for it in J·QSM too.</source>
        <translation>按未展示分钟数返还相应价格，向下取整。返还记录在此账本中，请在J·QSM中同样申请返还。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the refund</source>
        <translation>取消返还</translation>
    </message>
    <message>
        <source>Record the refund</source>
        <translation>登记返还</translation>
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
        <source>A shop&apos;s name has at most %Ln character(s).</source>
        <translation>
            <numerusform>店铺名最多%Ln个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name holds characters that can&apos;t be shown.</source>
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
    <name>console::ui::ReminderBanner</name>
    <message>
        <source>%1 Automatic conversion follows on %2, if this program is open then.</source>
        <extracomment>%1 is one or two sentences, %2 a date and time.</extracomment>
        <translation>%1若届时本程序正在运行，将于%2自动转换。</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>转换…</translation>
    </message>
    <message>
        <source>Go to the page where the points are converted</source>
        <translation>前往转换积分的页面</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Put this reminder away until the next one</source>
        <translation>关闭此提醒，直到下次提醒</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Points waiting for conversion can&apos;t be looked after at the moment; it is tried again. %1</source>
        <translation>暂时无法检查待转换的积分，将再次尝试。%1</translation>
    </message>
</context>
<context>
    <name>console::ui::ReminderDialog</name>
    <message>
        <source>Reminders and automatic conversion</source>
        <translation>提醒与自动转换</translation>
    </message>
    <message>
        <source>Automatic conversion</source>
        <translation>自动转换</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>每月日期</translation>
    </message>
    <message>
        <source>Day of the month on which points are converted</source>
        <translation>每月转换积分的日期</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>登录密码</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Turn automatic conversion off</source>
        <translation>关闭自动转换</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Tell it in the system tray too</source>
        <translation>同时在系统托盘中提醒</translation>
    </message>
    <message>
        <source>Tell reminders in the system tray too</source>
        <translation>同时在系统托盘中显示提醒</translation>
    </message>
    <message>
        <source>This desktop has no system tray: the window alone reminds.</source>
        <translation>此桌面没有系统托盘：仅在窗口中提醒。</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Beginning of the quiet hours</source>
        <translation>免打扰时段的开始时间</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>End of the quiet hours</source>
        <translation>免打扰时段的结束时间</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Save calendar file…</source>
        <translation>保存日历文件…</translation>
    </message>
    <message>
        <source>Save the deadlines as a calendar file</source>
        <translation>将截止时间保存为日历文件</translation>
    </message>
    <message>
        <source>What automatic conversion did</source>
        <translation>自动转换记录</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Every change and conversion will stand here.</source>
        <translation>暂无记录。所有更改和转换都会显示在此处。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Show more of what automatic conversion did</source>
        <translation>显示更多自动转换记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>保存日历文件</translation>
    </message>
    <message>
        <source>Calendar files (*.ics);;All files (*)</source>
        <translation>日历文件 (*.ics);;所有文件 (*)</translation>
    </message>
    <message>
        <source>It is off: points are converted only by the button.</source>
        <translation>已关闭：仅通过按钮转换积分。</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>更改日期</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1未作任何更改。</translation>
    </message>
    <message>
        <source>The points of %1 can be converted until %2 (Japan time).</source>
        <translation>%1的积分可转换至%2（日本时间）。</translation>
    </message>
    <message>
        <source>While points wait for conversion, the window reminds you %1 before the deadline.</source>
        <extracomment>%1 is a list such as &quot;7 days, 3 days, 1 day, and 3 hours&quot;.</extracomment>
        <translation>有待转换的积分时，窗口会在截止时间前%1提醒。</translation>
    </message>
    <message>
        <source>The same time twice: there are no quiet hours.</source>
        <translation>两个时间相同：没有免打扰时段。</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock. What falls into these hours is told when they end, or at once where the deadline would pass before.</source>
        <translation>以本机时钟为准。此时段内的提醒会在时段结束时显示；若截止时间更早，则立即显示。</translation>
    </message>
    <message numerus="yes">
        <source>The next %Ln deadline(s) with the same reminders as alarms, for any calendar program.</source>
        <translation>
            <numerusform>今后%Ln个截止时间，附带相同的提醒作为闹钟，可用于任何日历程序。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was saved. Import it into your calendar.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>%1已保存。请将其导入日历。</translation>
    </message>
    <message>
        <source>That day of this month has come already: with it, last month&apos;s points are converted at once.</source>
        <translation>本月的该日已过：选择该日将立即转换上个月的积分。</translation>
    </message>
    <message>
        <source>With this day the next conversion follows on %1 (Japan time).</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>选择该日后，下次转换时间为 %1（日本时间）。</translation>
    </message>
    <message>
        <source>%1 The next conversion follows on %2.</source>
        <extracomment>%1 is a sentence, %2 a date and time.</extracomment>
        <translation>%1下次转换时间为 %2。</translation>
    </message>
    <message>
        <source>It converts only while this program is open and the shop is signed in: on that day, or the next time after it in the same month. Where nothing could be converted then, it is tried again on the month&apos;s last day: points that come in several files are converted together.</source>
        <translation>仅在本程序运行且店铺已登录时转换：在该日转换，如未运行，则在同月内下次运行时转换。若当时无法转换，则在当月最后一天再次尝试：分多个文件导入的积分会一并转换。</translation>
    </message>
</context>
<context>
    <name>console::ui::ReminderTexts</name>
    <message>
        <source>%1 %2 left</source>
        <extracomment>%1 is a count of days, %2 of hours.
----------
%1 is a count of hours, %2 of minutes.</extracomment>
        <translation>还剩%1%2</translation>
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
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>剩余%Ln天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>剩余%Ln小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>剩余%Ln分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>还剩不到1分钟</translation>
    </message>
    <message>
        <source>%1: %2 points of %3 become %4 Qcash if you convert them by %5 (Japan time). After that all of them are lost.</source>
        <extracomment>%1 is a time that is left, such as &quot;2 days 3 hours left&quot;; %2 a number of points, %3 their month, %4 Qcash, %5 a date and time.</extracomment>
        <translation>%1：在%5（日本时间）前转换，%3的%2分可转换成%4 Qcash。之后全部失效。</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>已转换</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>未转换</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>Of a month.</extracomment>
        <translation>月末</translation>
    </message>
    <message>
        <source>Day %1</source>
        <extracomment>A day of the month, such as &quot;Day 25&quot;.</extracomment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 points of %2 became %3 Qcash; %4 points were lost as remainder.</source>
        <extracomment>%1 is a number of points, %2 their month, %3 Qcash, %4 a number of points.</extracomment>
        <translation>%2的%1分已转换成%3 Qcash，%4分作为尾数失效。</translation>
    </message>
    <message>
        <source>Automatic conversion on %1: %2 points of %3 became %4 Qcash. It is recorded in this book only; convert them in J·QSM too.</source>
        <extracomment>%1 is a date and time, %2 a number of points, %3 their month, %4 Qcash.</extracomment>
        <translation>%1自动转换：%3的%2分已转换成%4 Qcash。仅记录在此账本中，请在J·QSM中同样转换。</translation>
    </message>
    <message>
        <source>Automatic conversion on %1 converted nothing. %2</source>
        <extracomment>%1 is a date and time, %2 one or two sentences with the reason.</extracomment>
        <translation>%1的自动转换未转换任何积分。%2</translation>
    </message>
    <message>
        <source>Choose a day from 1 to 28, or the last day.</source>
        <translation>请选择1日至28日或月末。</translation>
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
        <source>Automatic conversion was changed meanwhile. Look at it as it stands now and try again.</source>
        <translation>自动转换设置在此期间已更改。请查看当前设置后重试。</translation>
    </message>
    <message>
        <source>The conversion is recorded in this book only; do it in J·QSM too.</source>
        <translation>转换仅记录在此账本中，请在J·QSM中同样操作。</translation>
    </message>
    <message>
        <source>Qoo10: last chance to convert service points to Qcash</source>
        <extracomment>The name of an entry in a calendar.</extracomment>
        <translation>Qoo10：服务积分转换成Qcash的最后机会</translation>
    </message>
    <message>
        <source>The service points of %1 can be converted to Qcash in J·QSM until %2 (Japan time). What is not converted by then is lost. Fewer than %3 points can&apos;t be converted.</source>
        <extracomment>%1 is a month, %2 a date and time, %3 a number of points.</extracomment>
        <translation>%1的服务积分可在J·QSM中转换成Qcash，截止时间为%2（日本时间）。届时未转换的积分将失效。低于%3分不能转换。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Choose a folder that is yours to write to.</source>
        <translation>无法在该位置写入文件。请选择有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>The file could not be written: the disk may be full. Free some space, or choose another folder.</source>
        <translation>无法写入文件：磁盘可能已满。请释放空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Points are converted on the last day of each month from %1 (Japan time).</source>
        <extracomment>%1 is a time such as 09:00.</extracomment>
        <translation>每月最后一天 %1（日本时间）起转换积分。</translation>
    </message>
    <message>
        <source>Points are converted on day %1 of each month from %2 (Japan time).</source>
        <extracomment>%1 is a day of the month such as 25, %2 a time such as 09:00.</extracomment>
        <translation>每月%1日 %2（日本时间）起转换积分。</translation>
    </message>
</context>
<context>
    <name>console::ui::ReminderTray</name>
    <message>
        <source>Convert your points to Qcash: %1</source>
        <extracomment>%1 is a time that is left, such as &quot;2 days 3 hours left&quot;.</extracomment>
        <translation>请把积分转换成Qcash：%1</translation>
    </message>
    <message>
        <source>Last month&apos;s points can be converted until %1 (Japan time). After that all of them are lost.</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>上月的积分可转换至%1（日本时间）。之后全部失效。</translation>
    </message>
</context>
<context>
    <name>console::ui::ReopenBidDialog</name>
    <message>
        <source>Take the outcome back</source>
        <translation>撤销结果</translation>
    </message>
    <message>
        <source>Spent, comes back</source>
        <translation>支出返还</translation>
    </message>
    <message>
        <source>Spent Qcash that comes back</source>
        <translation>返还的已支出Qcash</translation>
    </message>
    <message>
        <source>Held again</source>
        <translation>重新冻结</translation>
    </message>
    <message>
        <source>Qcash that is held again</source>
        <translation>重新冻结的Qcash</translation>
    </message>
    <message>
        <source>Spendable afterwards</source>
        <translation>操作后可用</translation>
    </message>
    <message>
        <source>Spendable Qcash afterwards</source>
        <translation>操作后的可用Qcash</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>For an outcome that was entered wrongly: opposite entries take it back, and the bid waits for its outcome again. It is recorded in this book; in J·QSM nothing has to be done but to look up the true outcome.</source>
        <translation>用于结果录入错误时：以相反记录撤销，竞价恢复为结果未录入。撤销记录在此账本中；在J·QSM中只需查看正确的结果，无需操作。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep the outcome</source>
        <translation>保留结果</translation>
    </message>
    <message>
        <source>Say why: the reason stays in the bid&apos;s course.</source>
        <translation>请填写原因：原因会保留在竞价经过中。</translation>
    </message>
    <message>
        <source>The refund for a display failure, %1, is taken back with it.</source>
        <extracomment>%1 is an amount of Qcash.</extracomment>
        <translation>展示故障的返还（%1）也会一并撤销。</translation>
    </message>
</context>
<context>
    <name>console::ui::ReportTab</name>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Import ad report…</source>
        <translation>导入广告报告…</translation>
    </message>
    <message>
        <source>Ad cost (Qcash)</source>
        <translation>广告费(Qcash)</translation>
    </message>
    <message>
        <source>Ad sales (yen)</source>
        <translation>广告销售额(日元)</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>ROAS</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>展示数</translation>
    </message>
    <message>
        <source>Clicks (PV)</source>
        <translation>点击数(PV)</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>加购数</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>购买数</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>Chart of cost and sales by time</source>
        <translation>按时间的广告费与销售额图表</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>按商品</translation>
    </message>
    <message>
        <source>Chart of the ad report</source>
        <translation>广告报告图表</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Lines by day</source>
        <translation>按日的明细</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Lines by item</source>
        <translation>按商品的明细</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Lines by ad</source>
        <translation>按广告的明细</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>重新显示全部</translation>
    </message>
    <message>
        <source>Ad report</source>
        <translation>广告报告</translation>
    </message>
    <message>
        <source>Enter or a double click on a line looks into it: from a day to its items, from an item or an ad to its days.</source>
        <translation>按Enter键或双击某行可查看明细：从日期到商品，从商品或广告到日期。</translation>
    </message>
    <message>
        <source>Report and wallet</source>
        <translation>报告与钱包</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Comparison of the report with the wallet</source>
        <translation>报告与钱包的对比</translation>
    </message>
    <message>
        <source>Record what was charged…</source>
        <translation>登记扣费…</translation>
    </message>
    <message>
        <source>Import the missing report…</source>
        <translation>导入缺少的报告…</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>商品代码</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>No ad report was imported yet. Download the ad performance report from J·QSM as an Excel file and import it here to see what each ad cost and brought.</source>
        <translation>尚未导入广告报告。请从J·QSM下载广告绩效报告的Excel文件并在此导入，即可查看每个广告的费用和效果。</translation>
    </message>
    <message>
        <source>The last day stands before the first. Choose a later one.</source>
        <translation>截止日早于起始日。请选择之后的日期。</translation>
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
        <source>CTR %1</source>
        <extracomment>Clicks in a hundred impressions, such as 1.23%.</extracomment>
        <translation>点击率 %1</translation>
    </message>
    <message>
        <source>%1 of clicks</source>
        <extracomment>The share of clicks that led to something, such as 1.23%.</extracomment>
        <translation>点击数的%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>The report has nothing in this period. It reaches from %1 to %2: choose days of it, or import a newer report.</source>
        <extracomment>Two days.</extracomment>
        <translation>此期间报告中没有数据。报告范围为%1至%2：请选择其中的日期，或导入更新的报告。</translation>
    </message>
    <message>
        <source>Import an ad report to compare it with what was charged.</source>
        <translation>导入广告报告后，可与扣费进行对比。</translation>
    </message>
    <message>
        <source>The imported report reaches from %1 to %2.</source>
        <extracomment>Two days.</extracomment>
        <translation>已导入的报告范围为%1至%2。</translation>
    </message>
    <message>
        <source>What J·QSM charged and this book does not have can be recorded by hand.</source>
        <translation>J·QSM已扣费而此账本中没有的，可手动登记。</translation>
    </message>
    <message>
        <source>What the report does not have may be in a newer one.</source>
        <translation>报告中没有的，可能在更新的报告中。</translation>
    </message>
    <message>
        <source>Bids count on their display date, entries made by hand on the day they are dated.</source>
        <translation>竞价按展示日期计算，手动登记的记录按记录日期计算。</translation>
    </message>
    <message>
        <source>Chart of the items on which ads cost most</source>
        <translation>广告费最高的商品图表</translation>
    </message>
</context>
<context>
    <name>console::ui::RestorePreviewModel</name>
    <message>
        <source>Size of the file</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Last changed (Japan)</source>
        <translation>最后更改（日本时间）</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <extracomment>Of the form of the file, a number like 14; not of the program.</extracomment>
        <translation>文件版本</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Qcash</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>A number of entries of the Qcash history.</extracomment>
        <translation>记录数</translation>
    </message>
    <message>
        <source>First and last entry</source>
        <translation>首条和末条记录</translation>
    </message>
    <message>
        <source>Not there</source>
        <extracomment>Of a shop that one of two books does not have.</extracomment>
        <translation>不存在</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>In the book now</source>
        <translation>当前账本</translation>
    </message>
</context>
<context>
    <name>console::ui::RuleHint</name>
    <message>
        <source>About the rule: %1</source>
        <extracomment>%1 is the name of a rule: &quot;Deadline&quot;, &quot;Price of a bid&quot;.</extracomment>
        <translation>规则说明：%1</translation>
    </message>
    <message>
        <source>Read more in Help</source>
        <translation>在帮助中查看详情</translation>
    </message>
</context>
<context>
    <name>console::ui::Rules</name>
    <message>
        <source>Conversion</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Last month&apos;s points become Qcash in whole hundreds, from 100 points on. All of them are converted at once, once a month; that it is once was chosen here.</source>
        <translation>上月的积分从100分起、以100分为单位转换成Qcash。全部积分一次性转换，每月一次（每月一次由本程序设定）。</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>尾数</translation>
    </message>
    <message>
        <source>What is left under a hundred can&apos;t be converted and is lost: of 12,352 points, 12,300 become Qcash and 52 are lost.</source>
        <translation>不足100的尾数不能转换，将失效。例如12,352分中，12,300分转换成Qcash，52分失效。</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>Points of one month can be converted in the next one, from its 1st until 23:59 Japan time on its last day. Nothing carries over, and a negative month does not burden the next.</source>
        <translation>某月的积分可在次月1日至月末日本时间23:59转换。积分不会延续到次月，负数月份也不影响下个月。</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Qoo10 gives the grade. What is missing for the next one is reckoned from thresholds of sales that were chosen here and can be changed.</source>
        <translation>等级由Qoo10评定。距下一等级的差额根据本程序设定的销售额标准（可更改）计算。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Points come from delivery, claims and reviews. How many points an event gives is not public: the rules here are a sample that was chosen and can be changed from a date on. A month that was converted is never reckoned anew.</source>
        <translation>积分来自配送、索赔和评价。各事由的积分数未公开：此处的规则是本程序设定的示例，可自某日起更改。已转换的月份不会重新计算。</translation>
    </message>
    <message>
        <source>Payment limits and fees</source>
        <translation>支付限额与手续费</translation>
    </message>
    <message>
        <source>Convenience stores take 150 yen more for less than 3,000 yen and at most 300,000 yen; cards pay in instalments from 10,000 yen on, JCB in one payment only. Chosen here are at most 20,000 yen by Suica and three days until an unpaid order lapses, at 23:59 Japan time.</source>
        <translation>便利店支付低于3,000日元加收150日元，最多300,000日元；信用卡10,000日元起可分期，JCB仅限一次付清。Suica最多20,000日元，以及未支付订单在三天后的日本时间23:59失效，均由本程序设定。</translation>
    </message>
    <message>
        <source>Withdrawal fee</source>
        <translation>提现手续费</translation>
    </message>
    <message>
        <source>A withdrawal of settlement money costs 150 yen, whatever its amount.</source>
        <translation>提现结算金时，无论金额多少均收取手续费150日元。</translation>
    </message>
    <message>
        <source>Settlement day</source>
        <translation>结算日</translation>
    </message>
    <message>
        <source>A delivered order is settled on the first Wednesday that is at least 15 days (General), 10 days (Excellent) or 5 days (Power) after its delivery.</source>
        <translation>配送完成的订单在满15天（一般）、10天（优秀）或5天（Power）后的首个星期三结算。</translation>
    </message>
    <message>
        <source>Times of a bid</source>
        <translation>竞价时间</translation>
    </message>
    <message>
        <source>A display day runs for 24 hours from 18:00 Japan time. Bids for it open at 19:00 on the day before and close at 17:49:59 on the day itself.</source>
        <translation>展示日自日本时间18:00起持续24小时。竞价于前一日19:00开始，当日17:49:59截止。</translation>
    </message>
    <message>
        <source>Price of a bid</source>
        <translation>出价</translation>
    </message>
    <message>
        <source>A bid is at least the start price and a multiple of the bid unit, 100 Qcash. Several display days make one bid a day; the same item can&apos;t bid twice on one slot.</source>
        <translation>出价不得低于起始价，且须为加价单位（100 Qcash）的倍数。选择多个展示日时每天为一笔竞价；同一商品在同一广告位不能重复竞价。</translation>
    </message>
    <message>
        <source>Refund for a failed display</source>
        <translation>展示故障返还</translation>
    </message>
    <message>
        <source>Where a display failed, Qcash comes back in proportion to the time that was lost. Rounding down was chosen here.</source>
        <translation>展示出现故障时，按损失的时间比例返还Qcash。向下取整由本程序设定。</translation>
    </message>
    <message>
        <source>Held and spendable Qcash</source>
        <translation>冻结与可用Qcash</translation>
    </message>
    <message>
        <source>A bid holds its price: it stays in the total but can&apos;t be spent. Spendable is the total less what is held. Losing releases the hold, winning spends it.</source>
        <translation>竞价会冻结出价金额：仍计入合计，但不能使用。可用金额为合计减去冻结金额。未中标则解冻，中标则支出。</translation>
    </message>
    <message>
        <source>Lots of Qcash</source>
        <translation>Qcash批次</translation>
    </message>
    <message>
        <source>Paid Qcash, Qcash from settlement, from points and from refunds are kept apart, and the oldest is used first. This order was chosen here for the accounting; Qoo10 names none.</source>
        <translation>已支付、来自结算金、来自积分和来自返还的Qcash分别管理，先用最早的。此顺序由本程序为会计目的设定，Qoo10没有规定。</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>ROAS</translation>
    </message>
    <message>
        <source>Return on ad spend: the sales that the report attributes to the ads, divided by what the ads cost, in percent. 100 % means that an ad brought in as much as it cost.</source>
        <translation>广告支出回报率：报告归于广告的销售额除以广告费，以百分比表示。100%表示广告带来的销售额与广告费相等。</translation>
    </message>
    <message>
        <source>Low balance</source>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>A shop without a threshold of its own is warned when its spendable Qcash lasts less than seven days at the rate of the last thirty days.</source>
        <translation>未设定预警标准的店铺，可用Qcash按最近30天的速度不足7天时发出预警。</translation>
    </message>
    <message>
        <source>Spreading a budget</source>
        <translation>预算分配</translation>
    </message>
    <message>
        <source>The planner expects the price that three quarters of the prices of the latest 28 winner lists do not exceed, and fills the days that the budget pays for, evenly over the month or in a row. J·QSM plans nothing.</source>
        <translation>计划以最近28份中标列表中四分之三的价格不超过的价格为预期，并将预算可负担的天数均匀分散到整月或连续安排。J·QSM没有此功能。</translation>
    </message>
    <message>
        <source>Known: Qoo10&apos;s guides or public pages say so.</source>
        <translation>已公开：依据Qoo10的指南或公开页面。</translation>
    </message>
    <message>
        <source>Partly known from Qoo10&apos;s guides, partly chosen by this program.</source>
        <translation>部分依据Qoo10的指南，部分由本程序设定。</translation>
    </message>
    <message>
        <source>Chosen by this program: no public text of Qoo10 says so.</source>
        <translation>由本程序设定，Qoo10没有公开说明。</translation>
    </message>
</context>
<context>
    <name>console::ui::SalesMonthsModel</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Sales (¥)</source>
        <translation>销售额（日元）</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Which days of a month count.</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>console::ui::SalesOutlookDialog</name>
    <message>
        <source>Sales and grade</source>
        <translation>销售额与等级</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>最近12个月</translation>
    </message>
    <message>
        <source>Chart of the sales by month</source>
        <translation>按月销售额图表</translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>按月销售额</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Expected sales per month</source>
        <translation>预计每月销售额</translation>
    </message>
    <message>
        <source>Expected sales per month, in yen</source>
        <translation>预计每月销售额（日元）</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>Expect the mean of the last three full months</source>
        <translation>采用最近3个整月的平均值</translation>
    </message>
    <message>
        <source>Chart of the expected sales of twelve months</source>
        <translation>预计12个月销售额图表</translation>
    </message>
    <message>
        <source>Expected sales of twelve months, by month</source>
        <translation>按月的预计12个月销售额</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Qoo10 gives the grade and publishes no thresholds. Those below never decide it: they only serve to show what may be missing to a grade.</source>
        <translation>等级由Qoo10评定，且不公布标准。以下标准不决定等级，仅用于显示距某等级还差多少。</translation>
    </message>
    <message>
        <source>Thresholds of the grades, newest first</source>
        <translation>等级标准，最新在前</translation>
    </message>
    <message>
        <source>Of thresholds with the same first day the latest count, and the shop&apos;s own before those chosen by this program.</source>
        <translation>生效日相同的标准以最新的为准，本店铺的标准优先于本程序设定的标准。</translation>
    </message>
    <message>
        <source>New thresholds…</source>
        <translation>新标准…</translation>
    </message>
    <message>
        <source>Type in new thresholds</source>
        <translation>输入新标准</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sales of the last 12 months: ¥%1 (%2 to %3)</source>
        <extracomment>%1 is an amount of yen, %2 and %3 are days.</extracomment>
        <translation>最近12个月的销售额：%1日元（%2至%3）</translation>
    </message>
    <message>
        <source>Thresholds of today: %1 ¥%2, %3 ¥%4.</source>
        <extracomment>%1 and %3 are grades, %2 and %4 amounts of yen.</extracomment>
        <translation>当前标准：%1 %2日元，%3 %4日元。</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Mean of the last three full months: ¥%1</source>
        <translation>最近3个整月的平均值：%1日元</translation>
    </message>
    <message>
        <source>Of the running month, the days that are left bring their share. Each month is held against the thresholds of its last day.</source>
        <translation>本月按剩余天数的比例计入。各月均与其最后一天的标准比较。</translation>
    </message>
    <message>
        <source>Sales of 12 months</source>
        <translation>12个月销售额</translation>
    </message>
    <message>
        <source>The threshold of %1 (¥%2) would be reached in %3.</source>
        <extracomment>%1 is a grade, %2 an amount of yen, %3 a month.</extracomment>
        <translation>预计在%3达到%1的标准（%2日元）。</translation>
    </message>
    <message>
        <source>The threshold of %1 (¥%2) would not be reached within 12 months.</source>
        <extracomment>%1 is a grade, %2 an amount of yen.</extracomment>
        <translation>预计12个月内无法达到%1的标准（%2日元）。</translation>
    </message>
    <message>
        <source>In %3 the sales would be below the threshold of %1 (¥%2).</source>
        <extracomment>%1 is the shop&apos;s grade, %2 an amount of yen, %3 a month.</extracomment>
        <translation>%3的销售额预计将低于%1的标准（%2日元）。</translation>
    </message>
    <message>
        <source>The threshold of %1 (¥%2) would be kept for the next 12 months.</source>
        <extracomment>%1 is the shop&apos;s grade, %2 an amount of yen.</extracomment>
        <translation>预计今后12个月可保持%1的标准（%2日元）。</translation>
    </message>
    <message>
        <source>When a delivery of today (%1) would be settled:</source>
        <translation>若今天（%1）配送完成，结算日为：</translation>
    </message>
    <message>
        <source>%1 (this shop)</source>
        <extracomment>A grade, where it is the shop&apos;s own one.</extracomment>
        <translation>%1（本店铺）</translation>
    </message>
    <message numerus="yes">
        <source>%1
%2, due after %Ln day(s)</source>
        <extracomment>%1 is a grade, %2 a day.</extracomment>
        <translation>
            <numerusform>%1
%2（%Ln天后）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::SalesOutlookModel</name>
    <message>
        <source>Month end</source>
        <translation>月末</translation>
    </message>
    <message>
        <source>Sales (¥)</source>
        <translation>销售额（日元）</translation>
    </message>
    <message>
        <source>12 months (¥)</source>
        <extracomment>The sales of the twelve months that end with the row&apos;s month.</extracomment>
        <translation>12个月（日元）</translation>
    </message>
    <message>
        <source>Reaches</source>
        <extracomment>The grade whose threshold the sales would reach.</extracomment>
        <translation>可达等级</translation>
    </message>
</context>
<context>
    <name>console::ui::SalesThresholdsDialog</name>
    <message>
        <source>New thresholds</source>
        <translation>新标准</translation>
    </message>
    <message>
        <source>Sales of the last twelve months that a grade asks for, in yen. Qoo10 gives the grade: these thresholds never decide it and only serve to show what may be missing.</source>
        <translation>各等级所需的最近12个月销售额（日元）。等级由Qoo10评定：这些标准不决定等级，仅用于显示还差多少。</translation>
    </message>
    <message>
        <source>First day on which the thresholds hold</source>
        <translation>标准的生效日</translation>
    </message>
    <message>
        <source>Sales of twelve months for Excellent, in yen</source>
        <translation>优秀卖家的12个月销售额（日元）</translation>
    </message>
    <message>
        <source>Sales of twelve months for Power, in yen</source>
        <translation>Power卖家的12个月销售额（日元）</translation>
    </message>
    <message>
        <source>Saved thresholds can&apos;t be changed or removed; only later ones can take their place.</source>
        <translation>已保存的标准无法更改或删除，只能由之后的标准替换。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Don&apos;t save the thresholds</source>
        <translation>不保存标准</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the thresholds</source>
        <translation>保存标准</translation>
    </message>
    <message>
        <source>Type in the day from which the thresholds hold.</source>
        <translation>请输入标准的生效日。</translation>
    </message>
    <message>
        <source>Type in an amount above zero.</source>
        <translation>请输入大于零的金额。</translation>
    </message>
    <message>
        <source>%1 must ask for more than %2.</source>
        <translation>%1的标准必须高于%2。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Other thresholds were saved by this very step already. Please save once more.</source>
        <translation>此步骤已保存了其他标准。请再次保存。</translation>
    </message>
    <message>
        <source>The amounts were not taken. Please check them.</source>
        <translation>金额未被接受。请检查。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
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
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export these scores to a file</source>
        <translation>将这些积分明细导出到文件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a score, %2 how many events it has.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No such scores in %1.</source>
        <translation>%1没有此类积分。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>All scores</source>
        <extracomment>On a button beside Delivery, Claim and Review: all three together.</extracomment>
        <translation>全部</translation>
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
        <extracomment>An order&apos;s number.</extracomment>
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
    <message>
        <source>%1 (derived)</source>
        <extracomment>%1 is what earned or cost points; the score was not imported but derived from an order.</extracomment>
        <translation>%1（推算）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is an item&apos;s name, %2 the goods as which it was sold: general or reserve.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what earned or cost points, %2 a sentence about the rule that it was derived by.</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreExportTexts</name>
    <message>
        <source>Item scores</source>
        <translation>商品积分</translation>
    </message>
    <message>
        <source>Score detail</source>
        <translation>积分详情</translation>
    </message>
    <message>
        <source>Past service points</source>
        <translation>过去的服务积分</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
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
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Sold as</source>
        <extracomment>Heading of a column: sold as general goods, or as reserve (pre-order) goods.</extracomment>
        <translation>销售类型</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
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
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Derived by</source>
        <extracomment>Heading of a column: by which rule a score was derived from its order; blank for imported scores.</extracomment>
        <translation>推算规则</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRuleItemsModel</name>
    <message>
        <source>Item number</source>
        <translation>商品号码</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Points as they are now.</extracomment>
        <translation>变更前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Points as they would be under the draft.</extracomment>
        <translation>变更后</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRuleMonthsModel</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Scores changed</source>
        <extracomment>How many scores would come, go or change their points.</extracomment>
        <translation>变动条数</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRuleSetsModel</name>
    <message>
        <source>open</source>
        <extracomment>A rule set holds until another one follows.</extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Draft, changed and not saved</source>
        <translation>草稿（已更改，未保存）</translation>
    </message>
    <message>
        <source>Draft, not saved</source>
        <translation>草稿（未保存）</translation>
    </message>
    <message>
        <source>Holds from</source>
        <extracomment>The first day of a rule set.</extracomment>
        <translation>生效自</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>The last day of a rule set.</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>How many rules a set has.</extracomment>
        <translation>规则数</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Where a rule set comes from.</extracomment>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRuleTexts</name>
    <message>
        <source>General goods</source>
        <translation>一般商品</translation>
    </message>
    <message>
        <source>Reserve goods</source>
        <extracomment>Pre-order goods, for a narrow column.</extracomment>
        <translation>预约商品</translation>
    </message>
    <message>
        <source>Shipping delay</source>
        <extracomment>What a score rule looks at: by how many days an order was shipped too late.</extracomment>
        <translation>发货延迟</translation>
    </message>
    <message>
        <source>Delivery time</source>
        <extracomment>What a score rule looks at: how many days an order was under way.</extracomment>
        <translation>配送时间</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <extracomment>What a score rule looks at: the order was cancelled.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>What a score rule looks at: the order was returned.</extracomment>
        <translation>退货</translation>
    </message>
    <message>
        <source>Business days from the planned ship day to the day of shipping. 0 and below is in time.</source>
        <translation>从预计发货日到发货日的营业日数。0及以下为按时。</translation>
    </message>
    <message>
        <source>Business days from the day of shipping to the day of delivery.</source>
        <translation>从发货日到配送完成日的营业日数。</translation>
    </message>
    <message>
        <source>The order was cancelled; no days are counted.</source>
        <translation>订单已取消，不计天数。</translation>
    </message>
    <message>
        <source>The order was returned; no days are counted.</source>
        <translation>订单已退货，不计天数。</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Of a range of days: it has no bound at this end.</extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>事由名称</translation>
    </message>
    <message>
        <source>From is after To</source>
        <translation>下限大于上限</translation>
    </message>
    <message>
        <source>Counts no days</source>
        <translation>不计天数</translation>
    </message>
    <message>
        <source>Days overlap</source>
        <translation>天数重叠</translation>
    </message>
    <message>
        <source>Too many points</source>
        <translation>积分超限</translation>
    </message>
    <message>
        <source>An event name has 1 to 40 characters: the letters a–z, digits and the underscore, such as shipped_on_time.</source>
        <translation>事由名称为1至40个字符：可使用字母a–z、数字和下划线，例如shipped_on_time。</translation>
    </message>
    <message>
        <source>The first day stands after the last one. Exchange From and To.</source>
        <translation>下限大于上限。请互换下限和上限。</translation>
    </message>
    <message>
        <source>Cancellations and returns count no days. Leave From and To without a bound.</source>
        <translation>取消和退货不计天数。请将下限和上限留空。</translation>
    </message>
    <message>
        <source>A rule above holds for some of the same days, of the same goods and measure. Make the ranges meet without a day in common.</source>
        <translation>上方有规则的商品、对象相同且天数部分重叠。请调整范围，使其相接而不重叠。</translation>
    </message>
    <message>
        <source>Points are whole numbers from -1,000 to 1,000.</source>
        <translation>积分为-1,000至1,000的整数。</translation>
    </message>
    <message>
        <source>The points of %1 have been converted, so its rules can&apos;t change any more. The first day that is open is %2.</source>
        <translation>%1的积分已转换，其规则无法再更改。可用的最早日期为%2。</translation>
    </message>
    <message>
        <source>The points of %1 can&apos;t be converted any more, so its rules can&apos;t change either. The first day that is open is %2.</source>
        <translation>%1的积分已无法转换，其规则也无法再更改。可用的最早日期为%2。</translation>
    </message>
    <message>
        <source>This rule set could not be told from another one. Nothing was saved; please try again.</source>
        <translation>无法将此规则集与另一个区分。未保存，请重试。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock stands in a month before the newest entry of the book. Set the clock right, then save.</source>
        <translation>本机时钟早于账本最新记录的月份。请校正时钟后再保存。</translation>
    </message>
    <message>
        <source>Something is wrong with the rules. Nothing was saved; the reasons stand beside the rules.</source>
        <translation>规则有误。未保存，原因显示在各规则旁。</translation>
    </message>
    <message>
        <source>The month in which this rule set begins has been converted or is past converting. Nothing was saved; choose a later day.</source>
        <translation>此规则集开始生效的月份已转换或已过转换期限。未保存，请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Sample chosen by this program</source>
        <translation>本程序设定的示例</translation>
    </message>
    <message>
        <source>Saved %1, replaced by a later one</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>%1保存，已被之后的规则集替换</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1保存</translation>
    </message>
    <message>
        <source>The rules are the same as before.</source>
        <translation>规则与之前相同。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) added</source>
        <extracomment>A part of a list that is joined by commas.</extracomment>
        <translation>
            <numerusform>新增%Ln条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) changed</source>
        <translation>
            <numerusform>更改%Ln条规则</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) removed</source>
        <translation>
            <numerusform>删除%Ln条规则</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRulesModel</name>
    <message>
        <source>In business days of Japan; the day itself belongs to the range.</source>
        <translation>按日本营业日计算，范围包含该值。</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>The number of a rule in its table, for a narrow column.</extracomment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>The kind of goods that a score rule is for.</extracomment>
        <translation>商品</translation>
    </message>
    <message>
        <source>Looks at</source>
        <extracomment>What of an order a score rule looks at.</extracomment>
        <translation>对象</translation>
    </message>
    <message>
        <source>From (business days)</source>
        <extracomment>The first day of a range that is counted in business days.</extracomment>
        <translation>下限（营业日）</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>The last day of a range.</extracomment>
        <translation>上限</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>The name of what happened: shipped on time, returned.</extracomment>
        <translation>事由</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>积分</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>What is wrong with a rule.</extracomment>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRulesPage</name>
    <message>
        <source>Score rules</source>
        <translation>积分规则</translation>
    </message>
    <message>
        <source>Qoo10&apos;s own rules for scores are not public. The rule set that is built in is a sample chosen by this program; you can put your own in its place from a day on. Scores are derived only for orders without imported scores.</source>
        <translation>Qoo10的积分规则未公开。内置规则集是本程序设定的示例，可自某日起用自己的规则集替换。仅对没有导入积分的订单推算积分。</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>规则集</translation>
    </message>
    <message>
        <source>New rule set</source>
        <translation>新建规则集</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>生效自</translation>
    </message>
    <message>
        <source>First day of the rule set</source>
        <translation>规则集的生效日</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Add a rule below the chosen one</source>
        <translation>在所选规则下方添加规则</translation>
    </message>
    <message>
        <source>Copy rule</source>
        <translation>复制规则</translation>
    </message>
    <message>
        <source>Copy the chosen rule</source>
        <translation>复制所选规则</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>删除规则</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>删除所选规则</translation>
    </message>
    <message>
        <source>Remove the chosen rule (Delete)</source>
        <translation>删除所选规则 (Delete)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上次更改</translation>
    </message>
    <message>
        <source>Undo the last change (Ctrl+Z)</source>
        <translation>撤销上次更改 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>重做已撤销的更改</translation>
    </message>
    <message>
        <source>Redo the change that was undone (Ctrl+Shift+Z)</source>
        <translation>重做已撤销的更改 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Rules of the set</source>
        <translation>规则集的规则</translation>
    </message>
    <message>
        <source>This set has no rules: no scores are derived while it holds.</source>
        <translation>此规则集没有规则：生效期间不推算积分。</translation>
    </message>
    <message>
        <source>Days are business days of Japan: Monday to Friday without public holidays. From and To belong to the range. Open means no bound at that end: leave the field empty. 0 points list an event without giving points.</source>
        <translation>天数为日本营业日：星期一至星期五，法定节假日除外。范围包含下限和上限。【不限】表示该端没有界限：请将该栏留空。0分表示只列出事由，不计积分。</translation>
    </message>
    <message>
        <source>Give up the draft? What you changed in it is lost.</source>
        <translation>要放弃草稿吗？草稿中的更改将丢失。</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>保留草稿</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Give up the draft and its changes</source>
        <translation>放弃草稿及其更改</translation>
    </message>
    <message>
        <source>Give up the draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Show what the draft would change</source>
        <translation>显示草稿将带来的变动</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the draft as a rule set</source>
        <translation>将草稿保存为规则集</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the preview</source>
        <translation>取消预览</translation>
    </message>
    <message>
        <source>Preview under way</source>
        <translation>正在预览</translation>
    </message>
    <message>
        <source>Points by month, before and after</source>
        <translation>变更前后的按月积分</translation>
    </message>
    <message>
        <source>Items with the largest changes</source>
        <translation>变动最大的商品</translation>
    </message>
    <message>
        <source>Derived scores alone, of all months that the draft touches.</source>
        <translation>仅含推算的积分，涵盖草稿涉及的所有月份。</translation>
    </message>
    <message>
        <source>Business days of Japan</source>
        <translation>日本营业日</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year of the business days</source>
        <translation>营业日的年份</translation>
    </message>
    <message>
        <source>The rule set that holds from %1 on is saved.</source>
        <translation>自%1起生效的规则集已保存。</translation>
    </message>
    <message>
        <source>Scores of %1 and later can still change.</source>
        <translation>%1及之后的积分仍可变动。</translation>
    </message>
    <message>
        <source>Draft of a rule set</source>
        <translation>规则集草稿</translation>
    </message>
    <message>
        <source>Rules from %1 on</source>
        <translation>自%1起的规则</translation>
    </message>
    <message>
        <source>until %1; then the next set holds</source>
        <translation>至%1，之后适用下一规则集</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <extracomment>%1 is a row of the table, counted from 1; %2 a sentence that says what is wrong.</extracomment>
        <translation>规则%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rule(s) need a change.</source>
        <translation>
            <numerusform>还有%Ln条规则需要修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft or the book has changed since this preview was made. Make it again.</source>
        <translation>此预览生成后，草稿或账本已更改。请重新预览。</translation>
    </message>
    <message>
        <source>All orders are being read…</source>
        <translation>正在读取全部订单…</translation>
    </message>
    <message>
        <source>Nothing would change: there is no order whose scores are derived.</source>
        <translation>没有变动：没有需要推算积分的订单。</translation>
    </message>
    <message>
        <source>Nothing would change: every score stays as it is.</source>
        <translation>没有变动：所有积分保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) would change.</source>
        <extracomment>Joined with the sentence on orders.</extracomment>
        <translation>
            <numerusform>%Ln条积分将变动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores of %Ln order(s) are derived.</source>
        <translation>
            <numerusform>已推算%Ln个订单的积分。</numerusform>
        </translation>
    </message>
    <message>
        <source>Monday to Friday without public holidays. The holidays of %1 to %2 are known; other years are taken to have none.</source>
        <translation>星期一至星期五，法定节假日除外。已收录%1至%2的节假日，其他年份视为没有节假日。</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRulesSaveDialog</name>
    <message>
        <source>Save the rule set</source>
        <translation>保存规则集</translation>
    </message>
    <message>
        <source>Rules to be saved</source>
        <translation>要保存的规则</translation>
    </message>
    <message>
        <source>The set has no rules: nothing is derived from that day on.</source>
        <translation>此规则集没有规则：自该日起不推算积分。</translation>
    </message>
    <message>
        <source>What the rule set changes by month</source>
        <translation>规则集带来的按月变动</translation>
    </message>
    <message>
        <source>A saved rule set can&apos;t be removed or changed; only a later one can take its place.</source>
        <translation>已保存的规则集无法删除或更改，只能由之后的规则集替换。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Don&apos;t save the rule set</source>
        <translation>不保存规则集</translation>
    </message>
    <message>
        <source>Save the rule set now</source>
        <translation>立即保存规则集</translation>
    </message>
    <message>
        <source>The new rule set holds from %1 on.</source>
        <translation>新规则集自%1起生效。</translation>
    </message>
    <message>
        <source>The new rule set holds from %1 to %2; then the next one holds.</source>
        <translation>新规则集自%1至%2生效，之后适用下一规则集。</translation>
    </message>
    <message>
        <source>Against the rules of %2: %1</source>
        <extracomment>%1 is a list such as &quot;2 rules added, 1 rule changed&quot;, %2 the day from which the older rules hold.</extracomment>
        <translation>与%2的规则相比：%1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Save rule set</source>
        <translation>保存规则集</translation>
    </message>
    <message>
        <source>What this changes is being worked out…</source>
        <translation>正在计算变动…</translation>
    </message>
    <message>
        <source>What this changes for the points is not known: the preview was stopped.</source>
        <translation>积分变动未知：预览已停止。</translation>
    </message>
    <message>
        <source>No points change at present. The rules hold for orders that come later.</source>
        <translation>目前没有积分变动。规则适用于之后的订单。</translation>
    </message>
    <message>
        <source>Points by month, before and after:</source>
        <translation>变更前后的按月积分：</translation>
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
        <extracomment>A buyer&apos;s review.</extracomment>
        <translation>满意</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>A buyer&apos;s review, neither satisfied nor dissatisfied.</extracomment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <extracomment>A buyer&apos;s review.</extracomment>
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
        <source>This computer&apos;s clock stands in a month before the newest entry of the book. Set the clock right, then convert.</source>
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
        <source>The points of %1 are below zero and can&apos;t be converted. They do not burden the next month.</source>
        <translation>%1的积分为负数，不能转换。不会影响下个月。</translation>
    </message>
    <message>
        <source>No points are known for %1. Import the points file, or type the points in from J·QSM.</source>
        <translation>没有%1的积分。请导入积分文件，或按J·QSM输入积分。</translation>
    </message>
    <message>
        <source>Fewer than %1 points can&apos;t be converted. Points do not carry over to the next month.</source>
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
    <message>
        <source>shipping delay</source>
        <extracomment>Within a sentence: how many business days after its planned day an order was shipped.</extracomment>
        <translation>发货延迟</translation>
    </message>
    <message>
        <source>delivery time</source>
        <extracomment>Within a sentence: how many business days an order was on its way.</extracomment>
        <translation>配送时间</translation>
    </message>
    <message>
        <source>cancelled by the seller</source>
        <extracomment>Within a sentence: what a rule looks at.</extracomment>
        <translation>卖家取消</translation>
    </message>
    <message>
        <source>returned</source>
        <extracomment>Within a sentence: what a rule looks at.</extracomment>
        <translation>退货</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln business day(s)</source>
        <extracomment>Within a sentence. Business days of Japan; %1 is the fewest, %n the most.</extracomment>
        <translation>
            <numerusform>%1至%Ln个营业日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln business day(s)</source>
        <extracomment>Within a sentence. Business days of Japan: just as many.</extracomment>
        <translation>
            <numerusform>%Ln个营业日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln business day(s)</source>
        <extracomment>Within a sentence. Business days of Japan; a negative number: before the planned day.</extracomment>
        <translation>
            <numerusform>至多%Ln个营业日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln business day(s) or more</source>
        <extracomment>Within a sentence. Business days of Japan.</extracomment>
        <translation>
            <numerusform>%Ln个营业日及以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipped very late</source>
        <translation>严重延迟发货</translation>
    </message>
    <message>
        <source>Delivered quickly</source>
        <translation>快速配送</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>A score event: an order was cancelled.</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Derived from the order by the rule %1</source>
        <extracomment>%1 is a rule&apos;s name.</extracomment>
        <translation>由规则%1根据订单推算</translation>
    </message>
    <message>
        <source>Derived from the order: rule set of %1, %2</source>
        <extracomment>%1 is the date of a set of rules, %2 what the rule looks at.</extracomment>
        <translation>根据订单推算：%1的规则集，%2</translation>
    </message>
    <message>
        <source>Derived from the order: rule set of %1, %2 %3</source>
        <extracomment>%1 is the date of a set of rules, %2 what the rule looks at, such as shipping delay, %3 for how many business days it holds.</extracomment>
        <translation>根据订单推算：%1的规则集，%2 %3</translation>
    </message>
    <message>
        <source>General goods</source>
        <translation>一般商品</translation>
    </message>
    <message>
        <source>Reserve (pre-order) goods</source>
        <translation>预约商品</translation>
    </message>
</context>
<context>
    <name>console::ui::SellerAccountPage</name>
    <message>
        <source>Seller Q-account</source>
        <translation>卖家Q账户</translation>
    </message>
    <message>
        <source>Settlement schedule</source>
        <translation>结算日程</translation>
    </message>
    <message>
        <source>Auto-charge plan</source>
        <translation>自动充值计划</translation>
    </message>
</context>
<context>
    <name>console::ui::SettingTexts</name>
    <message>
        <source>Where the book is</source>
        <translation>账本位置</translation>
    </message>
    <message>
        <source>One file with all shops of this book. Copy it by a backup only, never while this program is open.</source>
        <translation>包含此账本所有店铺的一个文件。请仅通过备份复制，切勿在程序运行时复制。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>占用空间</translation>
    </message>
    <message>
        <source>How large the book&apos;s file is at the moment.</source>
        <translation>账本文件当前的大小。</translation>
    </message>
    <message>
        <source>Version of the book&apos;s form</source>
        <translation>账本格式版本</translation>
    </message>
    <message>
        <source>A newer version of this program raises it by itself; older versions then refuse the book.</source>
        <translation>新版本程序会自动提升，此后旧版本将无法打开账本。</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>积分规则</translation>
    </message>
    <message>
        <source>How scores are derived from orders.</source>
        <translation>根据订单推算积分的方式。</translation>
    </message>
    <message>
        <source>Sales thresholds</source>
        <translation>销售额标准</translation>
    </message>
    <message>
        <source>What sales of twelve months are held against. They never decide the grade.</source>
        <translation>与12个月销售额比较的标准，不决定等级。</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>标准…</translation>
    </message>
    <message>
        <source>Price list of ads</source>
        <translation>广告价格表</translation>
    </message>
    <message>
        <source>Prices, units and numbers of days of paid ads.</source>
        <translation>付费广告的价格、单位和天数。</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>Service of this computer</source>
        <translation>本机的支付服务</translation>
    </message>
    <message>
        <source>Who takes the money for charge tickets.</source>
        <translation>由谁收取充值券的款项。</translation>
    </message>
    <message>
        <source>Payment service…</source>
        <translation>支付服务…</translation>
    </message>
    <message>
        <source>Booking policy</source>
        <translation>记账方针</translation>
    </message>
    <message>
        <source>How journals book Qcash for the shop&apos;s own accounts.</source>
        <translation>店铺会计中Qcash的分录记账方式。</translation>
    </message>
    <message>
        <source>Automatic conversion</source>
        <translation>自动转换</translation>
    </message>
    <message>
        <source>Last month&apos;s points become Qcash without a button. Turning it on takes the login password.</source>
        <translation>无需点击按钮，上月的积分即可转换成Qcash。开启时需要登录密码。</translation>
    </message>
    <message>
        <source>Automatic conversion…</source>
        <translation>自动转换…</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>A short walk through the window, as after the first sign-in.</source>
        <translation>与首次登录后相同的简短界面导览。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>查看导览</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>All texts, numbers and glyphs of this program. The book stays as it is.</source>
        <translation>本程序的所有文字、数字格式和字形。账本不变。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark, or whatever the desktop is set to at the moment.</source>
        <translation>浅色或深色，或跟随桌面当前的设置。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Stronger lines and colours that are easier to tell apart.</source>
        <translation>使用更清晰的线条和更易区分的颜色。</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>How large all texts are, in percent of the usual size.</source>
        <translation>所有文字的大小，以标准大小的百分比表示。</translation>
    </message>
    <message>
        <source>Rows on a page of the history</source>
        <translation>使用记录每页行数</translation>
    </message>
    <message>
        <source>How many entries the Qcash history lists at once.</source>
        <translation>Qcash使用记录一次显示的记录数。</translation>
    </message>
    <message>
        <source>Pictures of charts on white</source>
        <translation>图表图片使用白色背景</translation>
    </message>
    <message>
        <source>A chart that is saved as a picture stands on white even in the dark theme, as documents want it.</source>
        <translation>即使在深色主题下，保存为图片的图表也使用适合文档的白色背景。</translation>
    </message>
    <message>
        <source>Lock the window by itself</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>When nobody has touched keyboard or mouse for so long, only the login password opens it again. Drafts are kept.</source>
        <translation>在此时间内无人操作键盘或鼠标即锁定，只有登录密码才能解锁。未完成的内容会保留。</translation>
    </message>
    <message>
        <source>Tell in the system tray too</source>
        <translation>同时在系统托盘中提醒</translation>
    </message>
    <message>
        <source>Reminders and warnings also come up beside the desktop&apos;s clock. Without a tray the window alone reminds.</source>
        <translation>提醒和预警也会显示在桌面时钟旁。没有托盘时仅在窗口中提醒。</translation>
    </message>
    <message>
        <source>Reminders of this shop</source>
        <translation>此店铺的提醒</translation>
    </message>
    <message>
        <source>The conversion deadlines as a calendar file, and what automatic conversion did.</source>
        <translation>转换截止时间的日历文件，以及自动转换的记录。</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>提醒…</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>From this time of this computer&apos;s clock on, the tray tells nothing.</source>
        <translation>自本机时钟的此时刻起，托盘不再提醒。</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>From this time on the tray tells again what waits.</source>
        <translation>自此时刻起，托盘重新显示等待中的提醒。</translation>
    </message>
    <message>
        <source>Folder for automatic backups</source>
        <translation>自动备份文件夹</translation>
    </message>
    <message>
        <source>Back up once a day</source>
        <translation>每天备份一次</translation>
    </message>
    <message>
        <source>A backup of the whole book, with all its shops, while this window is open.</source>
        <translation>此窗口打开期间，备份整个账本（含所有店铺）。</translation>
    </message>
    <message>
        <source>Keep one of them on another disk now and then.</source>
        <translation>请不时将其中一份保存到其他磁盘。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>How many backups stay</source>
        <translation>备份保留份数</translation>
    </message>
    <message>
        <source>Beyond these the oldest automatic one goes when a new one has been made.</source>
        <translation>超过此数时，新备份完成后将删除最旧的自动备份。</translation>
    </message>
    <message>
        <source>Backup by hand</source>
        <translation>手动备份</translation>
    </message>
    <message>
        <source>Write a backup now, take one back, or check that the whole book is sound.</source>
        <translation>立即备份、恢复备份，或检查整个账本是否正常。</translation>
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
        <source>Language and look</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>A heading: the file in which this program keeps its book.</extracomment>
        <translation>账本文件</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>支付服务</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>会计</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>A theme: light or dark, whichever the desktop is.</extracomment>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme.</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A number of percent.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When the window locks itself.</extracomment>
        <translation>从不</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分钟后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln份</numerusform>
        </translation>
    </message>
    <message>
        <source>The program&apos;s own folder</source>
        <translation>程序自己的文件夹</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No set of rules holds yet.</source>
        <translation>尚无生效的规则集。</translation>
    </message>
    <message>
        <source>Your own rules, in force since %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>自设规则，自%1起生效</translation>
    </message>
    <message>
        <source>The built-in rules, in force since %1</source>
        <translation>内置规则，自%1起生效</translation>
    </message>
    <message>
        <source>No thresholds hold yet.</source>
        <translation>尚无生效的标准。</translation>
    </message>
    <message>
        <source>Excellent from ¥%1, Power from ¥%2; your own, in force since %3</source>
        <extracomment>%1 and %2 are amounts in yen, %3 a day.</extracomment>
        <translation>优秀%1日元起，Power%2日元起（自设标准，自%3起生效）</translation>
    </message>
    <message>
        <source>Excellent from ¥%1, Power from ¥%2; built in, in force since %3</source>
        <translation>优秀%1日元起，Power%2日元起（内置标准，自%3起生效）</translation>
    </message>
    <message>
        <source>The built-in prices, units and days hold for every ad.</source>
        <translation>所有广告均适用内置的价格、单位和天数。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad(s) with terms of your own</source>
        <translation>
            <numerusform>%Ln个广告适用自设条件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; your own policy, in force since %2</source>
        <extracomment>%1 is a way of booking such as &quot;Prepayment&quot;, %2 a day.</extracomment>
        <translation>%1（自设方针，自%2起生效）</translation>
    </message>
    <message>
        <source>%1; the built-in policy, in force since %2</source>
        <translation>%1（内置方针，自%2起生效）</translation>
    </message>
    <message>
        <source>Off: points are converted by the button alone.</source>
        <translation>已关闭：仅通过按钮转换积分。</translation>
    </message>
    <message>
        <source>What was chosen can&apos;t be understood. No service is used until one is chosen again.</source>
        <translation>无法识别所选内容。重新选择之前不使用任何支付服务。</translation>
    </message>
    <message>
        <source>Practice: no real money moves</source>
        <translation>练习：不会产生真实付款</translation>
    </message>
    <message>
        <source>KOMOJU, with your own merchant account</source>
        <translation>KOMOJU（使用自己的商户账户）</translation>
    </message>
    <message>
        <source>A relay that your company runs</source>
        <translation>公司自行运营的中继服务</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <extracomment>Below a setting: %1 is what it is before anybody has set it: a number of percent, rows or backups, or a time of day.</extracomment>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset “%1” to its default</source>
        <extracomment>%1 is the name of a setting, such as &quot;Theme&quot;.</extracomment>
        <translation>将“%1”重置为默认值</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>As the desktop (%1)</source>
        <extracomment>A choice of language: whichever the desktop is in; %1 is that language&apos;s own name, such as &quot;English&quot;.</extracomment>
        <translation>跟随桌面（%1）</translation>
    </message>
    <message>
        <source>Default: on</source>
        <extracomment>Below a switch: what it is before anybody has set it.</extracomment>
        <translation>默认：开启</translation>
    </message>
    <message>
        <source>Default: off</source>
        <translation>默认：关闭</translation>
    </message>
    <message>
        <source>Default: as the desktop</source>
        <extracomment>Below the choice of a language or a theme: what it is before anybody has set it.</extracomment>
        <translation>默认：跟随桌面</translation>
    </message>
    <message>
        <source>Default: never</source>
        <extracomment>When the window locks itself, before anybody has set it.</extracomment>
        <translation>默认：从不</translation>
    </message>
    <message numerus="yes">
        <source>Default: after %Ln minute(s)</source>
        <translation>
            <numerusform>默认：%Ln分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>Default: the program&apos;s own folder</source>
        <extracomment>Where automatic backups go, before anybody has chosen a folder.</extracomment>
        <translation>默认：程序自己的文件夹</translation>
    </message>
</context>
<context>
    <name>console::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>全部重置…</translation>
    </message>
    <message>
        <source>Reset all settings of this computer</source>
        <translation>重置本机的全部设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>No setting holds these words. Try fewer words.</source>
        <translation>没有包含这些词的设置。请减少词语。</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>显示全部设置</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>重置全部设置</translation>
    </message>
    <message>
        <source>Reset these settings of this computer to their defaults?</source>
        <translation>要将本机的以下设置重置为默认值吗？</translation>
    </message>
    <message>
        <source>The book and its rules, the backups and the payment service stay as they are.</source>
        <translation>账本及其规则、备份和支付服务保持不变。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The settings of a shop and of this computer’s payment service show once somebody has signed in.</source>
        <translation>登录后可查看店铺设置和本机支付服务设置。</translation>
    </message>
</context>
<context>
    <name>console::ui::SettlementForecastModel</name>
    <message>
        <source>%1 (next)</source>
        <extracomment>A settlement day, e.g. &quot;2026-11-25 (next)&quot;.</extracomment>
        <translation>%1（下次）</translation>
    </message>
    <message>
        <source>%1 yen of it has already paid for charge tickets.</source>
        <translation>其中%1日元已用于支付充值券。</translation>
    </message>
    <message>
        <source>Share %1 yen, compensation by Qoo10 %2 yen.</source>
        <translation>分担额%1日元，Qoo10补偿%2日元。</translation>
    </message>
    <message>
        <source>Where the week is reckoned from orders, their supply price already stands after the fee.</source>
        <translation>该周根据订单计算时，供货价已扣除手续费。</translation>
    </message>
    <message>
        <source>Settlement day</source>
        <translation>结算日</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配送完成数</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>销售额</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>服务手续费</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>扣除额</translation>
    </message>
    <message>
        <source>Mega-wari share</source>
        <translation>Mega割分担额</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>What a settlement day brings after all deductions.</extracomment>
        <translation>净结算额</translation>
    </message>
</context>
<context>
    <name>console::ui::SettlementPeriodModel</name>
    <message>
        <source>Detailed sales (sellingreport.csv)</source>
        <translation>销售详情 (sellingreport.csv)</translation>
    </message>
    <message>
        <source>Sales-related deductions (rcv.csv)</source>
        <translation>销售相关扣除明细 (rcv.csv)</translation>
    </message>
    <message>
        <source>Mega-wari deductions (RecvMegawari.csv)</source>
        <translation>Mega割扣除明细 (RecvMegawari.csv)</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>First day of a period.</extracomment>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Last day of a period.</extracomment>
        <translation>至</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>导入时间</translation>
    </message>
</context>
<context>
    <name>console::ui::SettlementTab</name>
    <message>
        <source>Next settlement</source>
        <translation>下次结算</translation>
    </message>
    <message>
        <source>What the next settlement day brings</source>
        <translation>下次结算日的结算金额</translation>
    </message>
    <message>
        <source>Due in total</source>
        <translation>预计结算合计</translation>
    </message>
    <message>
        <source>Settlement-due money</source>
        <translation>预计结算金</translation>
    </message>
    <message>
        <source>Mega-wari share</source>
        <translation>Mega割分担额</translation>
    </message>
    <message>
        <source>What Mega-wari and Mega-po take off in the weeks shown</source>
        <translation>所显示各周的Mega割和Mega Po扣除额</translation>
    </message>
    <message>
        <source>Settlement forecast by week</source>
        <translation>按周结算预测</translation>
    </message>
    <message>
        <source>Settlement by week</source>
        <translation>按周结算</translation>
    </message>
    <message>
        <source>Chart of the settlement by week</source>
        <translation>按周结算图表</translation>
    </message>
    <message>
        <source>When a delivery is settled</source>
        <translation>配送完成后的结算时间</translation>
    </message>
    <message>
        <source>Imported settlement files</source>
        <translation>已导入的结算文件</translation>
    </message>
    <message>
        <source>Import detailed sales…</source>
        <translation>导入销售详情…</translation>
    </message>
    <message>
        <source>Import the detailed sales file</source>
        <translation>导入销售详情文件</translation>
    </message>
    <message>
        <source>Import deductions…</source>
        <translation>导入扣除明细…</translation>
    </message>
    <message>
        <source>Import a file of deductions</source>
        <translation>导入扣除明细文件</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>日元</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>结算日%1</translation>
    </message>
    <message>
        <source>All coming settlement days together</source>
        <translation>今后所有结算日合计</translation>
    </message>
    <message>
        <source>%1% of the sales of the weeks below, after Qoo10&apos;s compensation</source>
        <extracomment>%1 is a percentage, e.g. 2.5.</extracomment>
        <translation>占下列各周销售额的%1%（已扣除Qoo10补偿）</translation>
    </message>
    <message>
        <source>In the weeks below, after Qoo10&apos;s compensation</source>
        <translation>下列各周，已扣除Qoo10补偿</translation>
    </message>
    <message>
        <source>Reckoned from orders: no settlement report has been imported. With the file of detailed sales, fees and compensation stand here as Qoo10 reckons them.</source>
        <translation>根据订单计算：尚未导入结算报表。导入销售详情文件后，此处的手续费和补偿将按Qoo10的计算显示。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message numerus="yes">
        <source>* The report tells when an order was shipped, not when it was delivered: its delivery is taken to be %Ln day(s) later. This figure, and that fractions of a yen in the fee&apos;s tax are dropped, were chosen by this program.</source>
        <translation>
            <numerusform>* 报表只有发货日，没有配送完成日：视为发货%Ln天后配送完成。此天数以及手续费税额舍去不足1日元部分均由本程序设定。</numerusform>
        </translation>
    </message>
    <message>
        <source>What no report covers is reckoned from delivered orders, by their supply price after the service fee.</source>
        <translation>报表未涵盖的部分，根据配送完成订单扣除服务手续费后的供货价计算。</translation>
    </message>
    <message>
        <source>The service fee stands with tax, the Mega-wari share after compensation.</source>
        <translation>服务手续费含税，Mega割分担额已扣除补偿。</translation>
    </message>
    <message>
        <source>Sales after service fee</source>
        <translation>扣除服务手续费后的销售额</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>扣除额</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settlement day(s); the next one, %1, brings %2 yen.</source>
        <translation>
            <numerusform>%Ln个结算日；下一个结算日%1结算%2日元。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered orders fall due a number of days after delivery that depends on the grade, and are settled on the first Wednesday from then on.</source>
        <translation>配送完成的订单在一定天数后到期（天数因等级而异），并在此后的首个星期三结算。</translation>
    </message>
    <message>
        <source>Deductions are taken off on the first settlement Wednesday from their date on.</source>
        <translation>扣除额在其日期起的首个结算星期三扣除。</translation>
    </message>
    <message>
        <source>%1 (this shop)</source>
        <extracomment>A grade, where it is the shop&apos;s own one.</extracomment>
        <translation>%1（本店铺）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln天</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered on %1, due on %2, settled on %3</source>
        <translation>%1配送完成，%2到期，%3结算</translation>
    </message>
    <message>
        <source>None yet. J·QSM offers them as Excel at Settlement management &gt; Sales details; the files are CSV.</source>
        <translation>暂无。J·QSM在结算管理 &gt; 销售明细中提供Excel，此处的文件为CSV。</translation>
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
    <message>
        <source>This shop was closed on %1. Its book is kept, but nobody can sign in to it any more.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>此店铺已于%1关闭。账本已保留，但无法再登录。</translation>
    </message>
</context>
<context>
    <name>console::ui::SpendingTab</name>
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
        <translation>期间内的广告支出（已扣除返还），单位Qcash</translation>
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
        <translation>记录</translation>
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
        <translation>%1至%2，已扣除返还</translation>
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
    <name>console::ui::StatementDialog</name>
    <message>
        <source>Qcash statement</source>
        <translation>Qcash对账单</translation>
    </message>
    <message>
        <source>Balance brought forward, every entry, the sums by kind and the closing balance of the days below, in Japan Standard Time.</source>
        <translation>以下期间的上期结转余额、每条记录、按种类合计和期末余额，以日本时间为准。</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>Month of the statement</source>
        <translation>对账单月份</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>结束日</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>正在读取账本…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>保存文件…</translation>
    </message>
    <message>
        <source>The first day comes after the last day.</source>
        <translation>起始日晚于截止日。</translation>
    </message>
    <message>
        <source>More than %1 entries can&apos;t be printed at once. Choose fewer days, or save a file.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>一次最多打印%1条记录。请缩短期间，或保存文件。</translation>
    </message>
    <message>
        <source>The part of this program that prints is not installed. Save a PDF and print that.</source>
        <translation>未安装用于打印的程序组件。请保存PDF后打印。</translation>
    </message>
</context>
<context>
    <name>console::ui::StatusTab</name>
    <message>
        <source>Bids and ads</source>
        <translation>竞价与广告</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Course of the bid</source>
        <translation>竞价经过</translation>
    </message>
    <message>
        <source>Change price…</source>
        <translation>更改出价…</translation>
    </message>
    <message>
        <source>Change the bid price</source>
        <translation>更改出价</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Withdraw the bid</source>
        <translation>撤回竞价</translation>
    </message>
    <message>
        <source>Enter outcomes…</source>
        <translation>录入结果…</translation>
    </message>
    <message>
        <source>Enter outcomes</source>
        <translation>录入结果</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>返还…</translation>
    </message>
    <message>
        <source>Record a refund for a display failure</source>
        <translation>登记展示故障返还</translation>
    </message>
    <message>
        <source>Take the outcome back</source>
        <translation>撤销结果</translation>
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
        <source>The first day lies after the last one.</source>
        <translation>起始日晚于截止日。</translation>
    </message>
    <message>
        <source>No bid or ad matches the filters.</source>
        <translation>没有符合筛选条件的竞价或广告。</translation>
    </message>
    <message>
        <source>Nothing has been applied for yet.</source>
        <translation>尚未申请任何广告。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Apply for an ad</source>
        <translation>申请广告</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln; further ones follow as you scroll.</source>
        <translation>
            <numerusform>最新%Ln条，滚动可显示更多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) and ad(s)</source>
        <translation>
            <numerusform>%Ln笔竞价与广告</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>撤销结果…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>导出显示内容</translation>
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
        <source>The file with the shop&apos;s book can&apos;t be opened.</source>
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
        <source>The file with the shop&apos;s book is write-protected.</source>
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
        <source>The file with the shop&apos;s book is damaged.</source>
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
        <source>Held for bids: %1 Qcash</source>
        <translation>竞价冻结：%1 Qcash</translation>
    </message>
    <message>
        <source>No sales in the last 12 months. Import the order file.</source>
        <translation>最近12个月没有销售。请导入订单文件。</translation>
    </message>
    <message>
        <source>Sales of the last 12 months: ¥%1</source>
        <translation>最近12个月的销售额：%1日元</translation>
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
    <message>
        <source>Reminders and automatic conversion…</source>
        <translation>提醒与自动转换…</translation>
    </message>
    <message>
        <source>Reminders and automatic conversion</source>
        <translation>提醒与自动转换</translation>
    </message>
    <message>
        <source>Automatic conversion on %1 (Japan time)</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>自动转换时间：%1（日本时间）</translation>
    </message>
    <message>
        <source>This month&apos;s ad budget: the part that is spent, with a mark for today</source>
        <translation>本月广告预算：已支出部分及今天的标记</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>计划…</translation>
    </message>
    <message>
        <source>Plan for Qcash: threshold and monthly budget</source>
        <translation>Qcash计划：预警标准与每月预算</translation>
    </message>
    <message>
        <source>This month&apos;s ad budget: %1 of %2 Qcash spent</source>
        <extracomment>%1 is what was spent, %2 the budget.</extracomment>
        <translation>本月广告预算：已支出%1 Qcash，预算%2 Qcash</translation>
    </message>
    <message>
        <source>Ads without an outcome</source>
        <translation>结果未录入的广告</translation>
    </message>
    <message>
        <source>Bids whose bidding has closed: whether they won is still to be entered</source>
        <translation>竞价已结束、是否中标尚待录入的竞价</translation>
    </message>
    <message>
        <source>Ad status</source>
        <translation>广告状况</translation>
    </message>
    <message>
        <source>How much of the month for converting points is over</source>
        <translation>积分转换当月已过的比例</translation>
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
        <extracomment>%1 is the ticket&apos;s amount, and its price in yen alike.</extracomment>
        <translation>%1 Qcash充值券，%1日元</translation>
    </message>
</context>
<context>
    <name>console::ui::Tour</name>
    <message>
        <source>Points become Qcash here</source>
        <translation>在此将积分转换成Qcash</translation>
    </message>
    <message>
        <source>The summary shows last month&apos;s points, what they become and until when. GO leads to the conversion. Points that nobody converts by the deadline are lost.</source>
        <translation>摘要显示上月的积分、转换后的金额和截止时间。点击GO前往转换。截止前未转换的积分将失效。</translation>
    </message>
    <message>
        <source>Your Qcash, from anywhere</source>
        <translation>随时查看Qcash</translation>
    </message>
    <message>
        <source>The button always shows the total. It opens the Qcash page with every entry, the charge tickets and the purchase history.</source>
        <translation>按钮始终显示合计。点击可打开Qcash页面，查看全部记录、充值券和购买记录。</translation>
    </message>
    <message>
        <source>The menu, in the order of J·QSM</source>
        <translation>与J·QSM顺序相同的菜单</translation>
    </message>
    <message>
        <source>Every entry opens a page on your own data. Alt+1 to Alt+9 open the first nine.</source>
        <translation>每个菜单项都会打开基于本店数据的页面。按Alt+1至Alt+9可打开前九项。</translation>
    </message>
    <message>
        <source>Four languages</source>
        <translation>四种语言</translation>
    </message>
    <message>
        <source>Change the language at any moment. What you have typed and chosen stays.</source>
        <translation>可随时切换语言，已输入和选择的内容会保留。</translation>
    </message>
    <message>
        <source>Bring your data in</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>Import the files that you download from J·QSM. A preview comes first, and the same file adds nothing twice.</source>
        <translation>导入从J·QSM下载的文件。导入前可预览，同一文件不会重复导入。</translation>
    </message>
    <message>
        <source>Help for what you are at</source>
        <translation>当前内容的帮助</translation>
    </message>
    <message>
        <source>F1 opens the question about the page, tab or dialog that you are at. This tour can be taken again from Help.</source>
        <translation>按F1可打开与当前页面、标签页或对话框相关的问题。可从帮助中再次查看此导览。</translation>
    </message>
    <message>
        <source>Leaving your desk</source>
        <translation>离开座位时</translation>
    </message>
    <message>
        <source>The lock hides everything until the login password is entered. What you have begun stays.</source>
        <translation>锁定后界面会隐藏，直到输入登录密码。未完成的内容会保留。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far the tour has come: %1 of %2 steps.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>跳过导览</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
</context>
<context>
    <name>console::ui::TypedPointsDialog</name>
    <message>
        <source>Type in a month&apos;s points</source>
        <translation>输入某月的积分</translation>
    </message>
    <message>
        <source>Type in a month&apos;s points as J·QSM shows them. Figures typed in stand before the imported sum; several entries of a month add up.</source>
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
<context>
    <name>console::ui::UnusedQcashTab</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>End of last month</source>
        <translation>上月末</translation>
    </message>
    <message>
        <source>End of last fiscal year</source>
        <translation>上一会计年度末</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>结账日</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>证明…</translation>
    </message>
    <message>
        <source>Certificate of unused Qcash</source>
        <translation>未使用Qcash证明</translation>
    </message>
    <message>
        <source>What was left at the end of the closing date, by where it came from. Lots of Qcash are kept apart and used first-in first-out: what came in first is spent first.</source>
        <translation>结账日结束时的余额，按来源列示。Qcash批次分别管理，按先进先出使用：先转入的先支出。</translation>
    </message>
    <message>
        <source>The lots of Qcash are being read…</source>
        <translation>正在读取Qcash批次…</translation>
    </message>
    <message>
        <source>Unused Qcash by where it came from</source>
        <translation>按来源的未使用Qcash</translation>
    </message>
    <message>
        <source>Booked is less than unused: the booking policy doesn&apos;t book Qcash from service points.</source>
        <translation>账面价值低于未使用金额：按记账方针，服务积分转换的Qcash不入账。</translation>
    </message>
    <message>
        <source>No Qcash was left at the end of %1. Choose another closing date, or buy a charge ticket.</source>
        <translation>%1结束时没有剩余的Qcash。请选择其他结账日，或购买充值券。</translation>
    </message>
    <message>
        <source>Qcash charge</source>
        <translation>Qcash充值</translation>
    </message>
</context>
<context>
    <name>console::ui::WinnerListDialog</name>
    <message>
        <source>Winner list</source>
        <translation>中标列表</translation>
    </message>
    <message>
        <source>Display date</source>
        <translation>展示日期</translation>
    </message>
    <message>
        <source>Display date of the list</source>
        <translation>列表的展示日期</translation>
    </message>
    <message>
        <source>How the list is entered</source>
        <translation>列表的输入方式</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Type over a cell. An empty line follows the last one by itself.</source>
        <translation>可直接在单元格中输入。最后一行之后会自动增加空行。</translation>
    </message>
    <message>
        <source>Winner list: rank, price and item code</source>
        <translation>中标列表：名次、价格和商品代码</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>Remove the line from the winner list</source>
        <translation>从中标列表中删除该行</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Pasted winner list</source>
        <translation>粘贴的中标列表</translation>
    </message>
    <message>
        <source>What was understood of the pasted list</source>
        <translation>粘贴列表的识别结果</translation>
    </message>
    <message>
        <source>Put into the table</source>
        <translation>填入表格</translation>
    </message>
    <message>
        <source>Put what was understood into the table</source>
        <translation>将识别结果填入表格</translation>
    </message>
    <message>
        <source>The list is noted in this book only. It moves no Qcash and decides no bid.</source>
        <translation>列表仅登记在此账本中，不会变动Qcash，也不决定竞价结果。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Don&apos;t save the winner list</source>
        <translation>不保存中标列表</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the winner list</source>
        <translation>保存中标列表</translation>
    </message>
    <message>
        <source>Copy the winner list in J·QSM or in a spreadsheet and paste it here. The columns may stand in any order.</source>
        <translation>请在J·QSM或电子表格软件中复制中标列表并粘贴到此处。列的顺序不限。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) understood.</source>
        <translation>
            <numerusform>已识别%Ln行。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a paid ad, %2 a keyword or category.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Type in at least one price.</source>
        <translation>请至少输入一个价格。</translation>
    </message>
    <message>
        <source>Rank %1 has a higher price than a rank above it. An auction&apos;s prices go down with the ranks: please check the list.</source>
        <translation>第%1名的价格高于其前面的名次。竞价的价格应随名次递减：请检查列表。</translation>
    </message>
    <message>
        <source>The table is empty: saving removes what is noted for this day.</source>
        <translation>表格为空：保存后将删除该日的登记内容。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>console::ui::WinnerPreviewModel</name>
    <message>
        <source>Header</source>
        <extracomment>The first line of a table, which names its columns.</extracomment>
        <translation>标题行</translation>
    </message>
    <message>
        <source>Rank %1: %2</source>
        <extracomment>%1 is a number, %2 a price.</extracomment>
        <translation>第%1名：%2</translation>
    </message>
    <message>
        <source>Rank %1: %2, item %3</source>
        <extracomment>%1 is a number, %2 a price, %3 an item code.</extracomment>
        <translation>第%1名：%2，商品%3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>识别结果</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
</context>
<context>
    <name>console::ui::WinnerTableModel</name>
    <message>
        <source>A rank is a whole number from 1 to %1.</source>
        <translation>名次须为1至%1的整数。</translation>
    </message>
    <message>
        <source>A line above has this rank.</source>
        <translation>上方已有此名次的行。</translation>
    </message>
    <message>
        <source>A price is a whole number of Qcash above zero.</source>
        <translation>价格须为大于0的Qcash整数。</translation>
    </message>
    <message>
        <source>An item code has digits only.</source>
        <translation>商品代码只能包含数字。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is a line&apos;s number, %2 a sentence.</extracomment>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Price (Qcash)</source>
        <translation>价格(Qcash)</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>商品代码</translation>
    </message>
</context>
<context>
    <name>console::ui::WithdrawBidDialog</name>
    <message>
        <source>Withdraw the bid</source>
        <translation>撤回竞价</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>解冻</translation>
    </message>
    <message>
        <source>Qcash that is released</source>
        <translation>解冻的Qcash</translation>
    </message>
    <message>
        <source>Spendable afterwards</source>
        <translation>操作后可用</translation>
    </message>
    <message>
        <source>Spendable Qcash afterwards</source>
        <translation>操作后的可用Qcash</translation>
    </message>
    <message>
        <source>Only this display date is withdrawn, and it can&apos;t be taken back; until the close you can bid again. The withdrawal is recorded in this book; make it in J·QSM too.</source>
        <translation>仅撤回此展示日期，且无法恢复；截止前可重新竞价。撤回记录在此账本中，请在J·QSM中同样操作。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep the bid</source>
        <translation>保留竞价</translation>
    </message>
</context>
<context>
    <name>console::ui::WithdrawDialog</name>
    <message>
        <source>Withdrawal request</source>
        <translation>提现申请</translation>
    </message>
    <message>
        <source>Settlement money</source>
        <translation>结算金</translation>
    </message>
    <message>
        <source>Settlement money that can be withdrawn</source>
        <translation>可提现的结算金</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Amount in yen</source>
        <translation>金额（日元）</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Withdraw all of the settlement money</source>
        <translation>提现全部结算金</translation>
    </message>
    <message>
        <source>Withdrawal fee</source>
        <translation>提现手续费</translation>
    </message>
    <message>
        <source>You receive</source>
        <translation>到账金额</translation>
    </message>
    <message>
        <source>What arrives at your bank</source>
        <translation>银行到账金额</translation>
    </message>
    <message>
        <source>Settlement money afterwards</source>
        <translation>提现后结算金</translation>
    </message>
    <message>
        <source>Settlement money left afterwards</source>
        <translation>提现后剩余的结算金</translation>
    </message>
    <message>
        <source>Q-account password</source>
        <translation>Q账户密码</translation>
    </message>
    <message>
        <source>The fee is taken out of the amount. The withdrawal is recorded in this book; request it in J·QSM too. It can&apos;t be taken back here.</source>
        <translation>手续费从金额中扣除。提现记录在此账本中，请在J·QSM中同样申请。此处无法撤回。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the withdrawal</source>
        <translation>取消提现</translation>
    </message>
    <message>
        <source>Request withdrawal</source>
        <translation>申请提现</translation>
    </message>
    <message>
        <source> yen</source>
        <extracomment>After an amount of money in a field, with a blank before it.</extracomment>
        <translation> 日元</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>正在登记…</translation>
    </message>
    <message>
        <source>%1 Nothing was booked.</source>
        <translation>%1未入账。</translation>
    </message>
</context>
<context>
    <name>console::ui::WithdrawalModel</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Withdrawal fee</source>
        <translation>提现手续费</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>What arrived at the shop&apos;s bank: the amount less the fee.</extracomment>
        <translation>到账金额</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Settlement money after a withdrawal.</extracomment>
        <translation>余额</translation>
    </message>
</context>
</TS>
