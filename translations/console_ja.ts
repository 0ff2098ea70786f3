<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>console::ui::AccountTitlesModel</name>
    <message>
        <source>Default</source>
        <extracomment>Whether an account title is the one that this program chose, or the shop&apos;s own; for a narrow column.</extracomment>
        <translation>既定</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>独自</translation>
    </message>
    <message>
        <source>A default chosen by this program.</source>
        <translation>このプログラムによる既定値です。</translation>
    </message>
    <message>
        <source>Put in by the shop.</source>
        <translation>ショップが入力した値です。</translation>
    </message>
    <message>
        <source>Written as your accounting software has it.</source>
        <translation>お使いの会計ソフトでの表記どおりに入力します。</translation>
    </message>
    <message>
        <source>The tax class as this software spells it; may be empty. Files for the other software don&apos;t have it.</source>
        <translation>このソフトでの税区分の表記です。空欄でも構いません。ほかのソフト用のファイルには含まれません。</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>A column: what an account title is for.</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>A column: whether a title is a default or the shop&apos;s own.</extracomment>
        <translation>設定元</translation>
    </message>
</context>
<context>
    <name>console::ui::AccountingPage</name>
    <message>
        <source>Accounting</source>
        <translation>会計</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>仕訳</translation>
    </message>
    <message>
        <source>Unused Qcash</source>
        <translation>未使用Qキャッシュ</translation>
    </message>
    <message>
        <source>Booking policy</source>
        <extracomment>A tab: how the shop books its Qcash.</extracomment>
        <translation>記帳方針</translation>
    </message>
</context>
<context>
    <name>console::ui::AccountingTexts</name>
    <message>
        <source>Opening balance</source>
        <extracomment>Where Qcash came from: the balance that the book began with.
----------
What an account title is for: counter account of the balance that the book began with.</extracomment>
        <translation>期首残高</translation>
    </message>
    <message>
        <source>Charge tickets that were paid</source>
        <extracomment>Where Qcash came from: tickets paid by card, bank, convenience store …</extracomment>
        <translation>決済で購入したチャージ券</translation>
    </message>
    <message>
        <source>Charge tickets from settlement money</source>
        <extracomment>Where Qcash came from: tickets paid with settlement money or settlement-due money.</extracomment>
        <translation>精算金で購入したチャージ券</translation>
    </message>
    <message>
        <source>Converted service points</source>
        <extracomment>Where Qcash came from.</extracomment>
        <translation>転換したサービスポイント</translation>
    </message>
    <message>
        <source>Refunds of paid ads</source>
        <extracomment>Where Qcash came from.</extracomment>
        <translation>有料広告の返還</translation>
    </message>
    <message>
        <source>Entries made by hand</source>
        <extracomment>Where Qcash came from.</extracomment>
        <translation>手入力の明細</translation>
    </message>
    <message>
        <source>Yayoi</source>
        <extracomment>The accounting software 弥生会計.</extracomment>
        <translation>弥生会計</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <extracomment>What an account title is for: Qcash that was bought and is not used yet.
----------
How Qcash that is bought is booked first, for a narrow column.</extracomment>
        <translation>前払金</translation>
    </message>
    <message>
        <source>Advertising expense</source>
        <extracomment>What an account title is for.</extracomment>
        <translation>広告宣伝費</translation>
    </message>
    <message>
        <source>Card payments</source>
        <extracomment>What an account title is for: counter account of tickets that were paid in this way. So the following ones.</extracomment>
        <translation>カード決済</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>銀行振り込み</translation>
    </message>
    <message>
        <source>Convenience store (terminal)</source>
        <translation>コンビニ（端末）</translation>
    </message>
    <message>
        <source>Convenience store (7-Eleven)</source>
        <translation>コンビニ（セブン-イレブン）</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>Net banking</source>
        <translation>ネットバンキング(PAYGENT)</translation>
    </message>
    <message>
        <source>Suica payment</source>
        <translation>Suica決済</translation>
    </message>
    <message>
        <source>Settlement money</source>
        <translation>精算金</translation>
    </message>
    <message>
        <source>Settlement-due money</source>
        <translation>精算予定金</translation>
    </message>
    <message>
        <source>Payment fees</source>
        <extracomment>What an account title is for: the fee of a payment method.</extracomment>
        <translation>決済手数料</translation>
    </message>
    <message>
        <source>Income from service points</source>
        <extracomment>What an account title is for.</extracomment>
        <translation>サービスポイントの収益</translation>
    </message>
    <message>
        <source>Put in by hand</source>
        <extracomment>What an account title is for: Qcash that was put in by hand.</extracomment>
        <translation>手入力の増加</translation>
    </message>
    <message>
        <source>Taken out by hand</source>
        <extracomment>What an account title is for: Qcash that was taken out by hand.</extracomment>
        <translation>手入力の減少</translation>
    </message>
    <message>
        <source>Expense at once</source>
        <extracomment>How Qcash that is bought is booked first, for a narrow column.</extracomment>
        <translation>即時費用</translation>
    </message>
    <message>
        <source>Income</source>
        <extracomment>How Qcash that was converted from service points is booked; for a narrow column.</extracomment>
        <translation>収益</translation>
    </message>
    <message>
        <source>Not booked</source>
        <extracomment>How Qcash that was converted from service points is booked.</extracomment>
        <translation>記帳しない</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>適用開始</translation>
    </message>
    <message>
        <source>Fiscal year&apos;s last month</source>
        <translation>決算月</translation>
    </message>
    <message>
        <source>Account title</source>
        <translation>勘定科目</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>補助科目</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <extracomment>A narrow column: the tax class (税区分) as an accounting software spells it. %1 is its name.</extracomment>
        <translation>税区分（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An account title and its sub-account.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Choose the day from which the policy holds.</source>
        <translation>記帳方針の適用開始日を選択してください。</translation>
    </message>
    <message>
        <source>Choose the last month of the fiscal year.</source>
        <translation>決算月を選択してください。</translation>
    </message>
    <message>
        <source>Enter an account title.</source>
        <translation>勘定科目を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>This is longer than %Ln character(s).</source>
        <translation>
            <numerusform>%Ln文字を超えています。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a line break or another character in it that can&apos;t be seen. Type it anew.</source>
        <translation>改行などの見えない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>Prepayment and advertising expense need different accounts: no journal would say anything.</source>
        <translation>前払金と広告宣伝費には別の勘定科目が必要です。同じ科目では仕訳の意味がなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>Files for Yayoi can&apos;t hold more than %Ln half-width column(s). Everything else works.</source>
        <extracomment>%Ln counts half-width columns: a letter is one, a Chinese or Japanese character two.</extracomment>
        <translation>
            <numerusform>弥生会計用のファイルには半角%Ln文字分までしか書き込めません。それ以外は問題なく使えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Files for Yayoi can&apos;t hold the character %1. Everything else works.</source>
        <translation>弥生会計用のファイルには文字「%1」を書き込めません。それ以外は問題なく使えます。</translation>
    </message>
    <message>
        <source>This policy has been saved with another content already. Close this and look at the list.</source>
        <translation>この記帳方針は、すでに別の内容で保存されています。この画面を閉じて、一覧を確認してください。</translation>
    </message>
    <message>
        <source>An account title is empty.</source>
        <translation>勘定科目が空欄です。</translation>
    </message>
    <message>
        <source>A text is longer than accounting software takes.</source>
        <translation>会計ソフトで扱える長さを超えています。</translation>
    </message>
    <message>
        <source>A text has a character in it that can&apos;t be seen.</source>
        <translation>見えない文字が含まれています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) with %1 Qcash from service points: the booking policy doesn&apos;t book them.</source>
        <translation>
            <numerusform>サービスポイントによる明細%Ln件（%1 Qキャッシュ）: 記帳方針により記帳しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost(s) and refund(s) of ads with %1 Qcash: they were booked as an expense when the Qcash was bought.</source>
        <translation>
            <numerusform>広告の費用と返還%Ln件（%1 Qキャッシュ）: Qキャッシュの購入時に費用として記帳済みです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::AdActDialog</name>
    <message>
        <source>%1 Nothing was booked.</source>
        <extracomment>%1 is a sentence on what has happened.</extracomment>
        <translation>%1何も記帳されていません。</translation>
    </message>
</context>
<context>
    <name>console::ui::AdApplicationTexts</name>
    <message>
        <source>Auction</source>
        <translation>オークション</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>固定価格</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <extracomment>%1 is a date and time in Japan.</extracomment>
        <translation>%1 開始</translation>
    </message>
    <message>
        <source>Bidding closed</source>
        <translation>入札終了</translation>
    </message>
    <message>
        <source>%1 = %2 Qcash</source>
        <extracomment>%1 is what is multiplied, as in &quot;1,400 × 3 days&quot;, %2 the product.</extracomment>
        <translation>%1 = %2 Qキャッシュ</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is a price, %2 a number of days as in &quot;3 days&quot;.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>The Qcash is held until the outcome is entered: spent where the bid wins, released where it loses.</source>
        <translation>Qキャッシュは結果を入力するまで保留され、落札した場合は利用され、落札できなかった場合は保留解除されます。</translation>
    </message>
    <message>
        <source>The Qcash is held until the outcome is entered: spent where the application is accepted, released where it is not.</source>
        <translation>Qキャッシュは結果を入力するまで保留され、申請が承認された場合は利用され、却下された場合は保留解除されます。</translation>
    </message>
    <message>
        <source>The Qcash is spent at once.</source>
        <translation>Qキャッシュはすぐに利用されます。</translation>
    </message>
    <message>
        <source>The bid price is at least the start price of %1 Qcash.</source>
        <translation>入札価格は開始価格の%1 Qキャッシュ以上で入力してください。</translation>
    </message>
    <message>
        <source>This ad costs %1 Qcash a day.</source>
        <translation>この広告は1日%1 Qキャッシュです。</translation>
    </message>
    <message>
        <source>Enter the category.</source>
        <translation>カテゴリを入力してください。</translation>
    </message>
    <message>
        <source>Enter the keyword.</source>
        <translation>キーワードを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Choose display dates from the first to the last one, %Ln day(s) at most.</source>
        <translation>
            <numerusform>最初から最後までの展示日を選択してください（最大%Ln日）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bids for the first display date are taken from %1 on.</source>
        <translation>最初の展示日の入札は%1から受け付けます。</translation>
    </message>
    <message>
        <source>The bidding for this display date has closed; choose a later one.</source>
        <translation>この展示日の入札は終了しました。後の日を選択してください。</translation>
    </message>
    <message>
        <source>This item has a bid there on one of these dates already. Change that one, or choose other dates.</source>
        <translation>この商品は、選択した展示日のいずれかですでに入札済みです。その入札を変更するか、別の日を選択してください。</translation>
    </message>
    <message>
        <source>%1 Qcash are missing. Nothing was placed; buy Qcash and come back, what you entered stays.</source>
        <translation>Qキャッシュが%1足りません。何も登録されていません。Qキャッシュを購入して戻ってください。入力した内容は残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) were placed; %1 Qcash are held. Place them in J·QSM too.</source>
        <translation>
            <numerusform>%Ln件入札し、%1 Qキャッシュを保留しました。J·QSMでも入札してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) were placed; %1 Qcash were spent. Apply in J·QSM too.</source>
        <translation>
            <numerusform>%Ln件申請し、%1 Qキャッシュを利用しました。J·QSMでも申請してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The bid price must be a multiple of %1 Qcash: %2 or %3, for example.</source>
        <extracomment>%1 is the bid unit, %2 and %3 are prices that are multiples of it.</extracomment>
        <translation>入札価格は%1 Qキャッシュの倍数にしてください。例: %2、%3</translation>
    </message>
</context>
<context>
    <name>console::ui::AdBidDialogs</name>
    <message>
        <source>The bid price was changed: %1 released, %2 held.</source>
        <extracomment>%1 and %2 are amounts of Qcash.</extracomment>
        <translation>入札価格を変更しました。%1の保留を解除し、新たに%2を保留しました。</translation>
    </message>
    <message>
        <source>The bid was withdrawn: %1 released.</source>
        <extracomment>%1 is an amount of Qcash.</extracomment>
        <translation>入札を取り下げ、%1の保留を解除しました。</translation>
    </message>
    <message>
        <source>The refund was recorded: %1 came back.</source>
        <extracomment>%1 is an amount of Qcash.</extracomment>
        <translation>%1の返還を記録しました。</translation>
    </message>
    <message>
        <source>The outcome was taken back: %1 held again.</source>
        <extracomment>%1 is an amount of Qcash.</extracomment>
        <translation>結果を取り消し、%1を再び保留しました。</translation>
    </message>
    <message>
        <source>Outcomes entered: %1 won and %2 lost; %3 spent, %4 released.</source>
        <extracomment>%1 and %2 are counts of bids, %3 and %4 amounts of Qcash.</extracomment>
        <translation>結果を入力しました（落札%1件、落札なし%2件）。%3を利用し、%4の保留を解除しました。</translation>
    </message>
</context>
<context>
    <name>console::ui::AdBidExportTexts</name>
    <message>
        <source>Ad status</source>
        <translation>広告状況</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>The number of a bid.</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>商品番号</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Keyword or category</source>
        <translation>キーワード・カテゴリ</translation>
    </message>
    <message>
        <source>Display date</source>
        <translation>展示日</translation>
    </message>
    <message>
        <source>Bid price (Qcash)</source>
        <translation>入札価格（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Where a bid or an ad stands.</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Refunded (Qcash)</source>
        <translation>返還額（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Minutes without display</source>
        <translation>展示されなかった時間（分）</translation>
    </message>
    <message>
        <source>Close, day</source>
        <extracomment>The day on which the bidding closes.</extracomment>
        <translation>締切日</translation>
    </message>
    <message>
        <source>Close, time</source>
        <translation>締切時刻</translation>
    </message>
    <message>
        <source>Display begins</source>
        <translation>展示開始</translation>
    </message>
    <message>
        <source>Display ends</source>
        <translation>展示終了</translation>
    </message>
    <message>
        <source>Placed, day</source>
        <extracomment>The day on which a bid was placed.</extracomment>
        <translation>入札日</translation>
    </message>
    <message>
        <source>Placed, time</source>
        <translation>入札時刻</translation>
    </message>
</context>
<context>
    <name>console::ui::AdBidTexts</name>
    <message>
        <source>Bidding</source>
        <extracomment>Status of a bid: it stands, and can still be changed.</extracomment>
        <translation>入札中</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>Status of an ad: won, and not shown yet.</extracomment>
        <translation>展示予定</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Status of an ad: it is being shown.</extracomment>
        <translation>展示中</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Status of an ad: its display is over.</extracomment>
        <translation>展示終了</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Status of a bid: others bid more.</extracomment>
        <translation>落札なし</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>Status of a bid: taken back by the shop.</extracomment>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>%1, refunded</source>
        <extracomment>%1 is the status of an ad of which some Qcash was given back.</extracomment>
        <translation>%1、返還あり</translation>
    </message>
    <message>
        <source>closes %1</source>
        <extracomment>%1 is the date and time at which a bidding closes.</extracomment>
        <translation>締切 %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <extracomment>%1 is the date and time at which a bidding closed.</extracomment>
        <translation>%1に締切</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is the date and time from which an ad is shown.</extracomment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is the date and time until which an ad is shown.</extracomment>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Placed</source>
        <extracomment>What happened to a bid.</extracomment>
        <translation>入札</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>価格変更</translation>
    </message>
    <message>
        <source>Won</source>
        <extracomment>What happened to a bid.</extracomment>
        <translation>落札</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返還</translation>
    </message>
    <message>
        <source>Outcome taken back</source>
        <translation>結果取消</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 is an ad, %2 a day, %3 an item&apos;s name.</extracomment>
        <translation>%1・%2・%3</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <extracomment>%1 is an ad, %2 a keyword or category, %3 a day, %4 an item&apos;s name.</extracomment>
        <translation>%1・%2・%3・%4</translation>
    </message>
    <message>
        <source>%1 Qcash</source>
        <translation>%1 Qキャッシュ</translation>
    </message>
    <message>
        <source>This was already done with other content. Close the window and begin anew.</source>
        <translation>別の内容ですでに処理されています。この画面を閉じて、最初からやり直してください。</translation>
    </message>
    <message>
        <source>There is no such bid.</source>
        <translation>この入札はありません。</translation>
    </message>
    <message>
        <source>The price list has no such ad.</source>
        <translation>料金表にこの広告はありません。</translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation>商品を選択してください。</translation>
    </message>
    <message>
        <source>The item is not among the goods on sale.</source>
        <translation>この商品は販売中の商品にありません。</translation>
    </message>
    <message>
        <source>Enter a keyword or category.</source>
        <translation>キーワードまたはカテゴリを入力してください。</translation>
    </message>
    <message>
        <source>These display days can&apos;t be applied for.</source>
        <translation>これらの展示日には申請できません。</translation>
    </message>
    <message>
        <source>The bidding has not opened yet.</source>
        <translation>入札はまだ始まっていません。</translation>
    </message>
    <message>
        <source>The bidding has closed: nothing can be changed any more.</source>
        <translation>入札は終了しました。これ以上変更できません。</translation>
    </message>
    <message>
        <source>The bidding has not closed yet: its outcome is known after the close.</source>
        <translation>入札はまだ終了していません。結果は締切後にわかります。</translation>
    </message>
    <message>
        <source>The outcome was already entered, or the bid was withdrawn.</source>
        <translation>結果がすでに入力されているか、入札が取り下げられています。</translation>
    </message>
    <message>
        <source>This ad has a fixed price.</source>
        <translation>この広告は固定価格です。</translation>
    </message>
    <message>
        <source>The price lies under the start price.</source>
        <translation>価格が開始価格を下回っています。</translation>
    </message>
    <message>
        <source>The price has to be a whole multiple of the bid unit.</source>
        <translation>価格は入札単位の倍数で入力してください。</translation>
    </message>
    <message>
        <source>The same item already bids there on this day.</source>
        <translation>この商品は、この日にすでに入札済みです。</translation>
    </message>
    <message>
        <source>There is not enough spendable Qcash.</source>
        <translation>利用可能なQキャッシュが足りません。</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>Status of a bid: the bidding has closed, and whether it won has not been entered yet.</extracomment>
        <translation>結果未入力</translation>
    </message>
    <message>
        <source>Only an ad that was won and paid can be refunded.</source>
        <translation>返還できるのは、落札して支払い済みの広告だけです。</translation>
    </message>
    <message>
        <source>Enter at least one minute, and no more than the display has lasted so far, that give back at least 1 Qcash.</source>
        <translation>1分以上、これまでの展示時間以内で、1 Qキャッシュ以上の返還になる分数を入力してください。</translation>
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
        <translation>広告</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Keyword or category</source>
        <translation>キーワード・カテゴリ</translation>
    </message>
    <message>
        <source>Display date</source>
        <translation>展示日</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Where a bid or an ad stands.</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>When the bidding of an ad closes, or its display begins or ends.</extracomment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Heading of a narrow column: the number of a bid.</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Keyword</source>
        <extracomment>Heading of a narrow column for &quot;Keyword or category&quot;, which does not fit there.</extracomment>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Of an ad, in Qcash: what is bid for a display day, or its fixed price. Short: the heading of a narrow column.</extracomment>
        <translation>価格</translation>
    </message>
</context>
<context>
    <name>console::ui::AdPriceListModel</name>
    <message>
        <source>Ad</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>価格方式</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Of an ad, in Qcash: an auction&apos;s start price, or the price of a display day. Short: the heading of a narrow column.</extracomment>
        <translation>価格</translation>
    </message>
    <message>
        <source>Bid unit</source>
        <translation>入札単位</translation>
    </message>
    <message>
        <source>Time for bids</source>
        <translation>入札期間</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>When an ad is shown.</extracomment>
        <translation>展示時間</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>適用開始</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where the terms of an ad come from.</extracomment>
        <translation>出典</translation>
    </message>
    <message>
        <source>Most days</source>
        <extracomment>The number of display days that one application may have at most. Short: the heading of a narrow column.</extracomment>
        <translation>最大日数</translation>
    </message>
</context>
<context>
    <name>console::ui::AdReconciliationModel</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>What the comparison of two amounts comes to.</extracomment>
        <translation>照合結果</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>Qcash that an ad has taken from the wallet, beside what the report says.</extracomment>
        <translation>Qサイフ</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Qcash that an ad has cost by the imported report.</extracomment>
        <translation>レポート</translation>
    </message>
</context>
<context>
    <name>console::ui::AdReportModel</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>Ad cost (Qcash)</source>
        <translation>広告費(Qcash)</translation>
    </message>
    <message>
        <source>Ad sales</source>
        <translation>広告売上</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>ROAS</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>表示数</translation>
    </message>
    <message>
        <source>Clicks (PV)</source>
        <translation>クリック数（PV）</translation>
    </message>
    <message>
        <source>CTR</source>
        <translation>クリック率</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>カート数</translation>
    </message>
    <message>
        <source>Cart conversion</source>
        <translation>カート率</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>購入数</translation>
    </message>
    <message>
        <source>Purchase conversion</source>
        <translation>購入率</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a share is called, %2 the share, such as 1.23%.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>console::ui::AdReportTexts</name>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去90日</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>A period whose first and last day are chosen.</extracomment>
        <translation>期間指定…</translation>
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
        <translation>広告名なし</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Charged and not reported</source>
        <extracomment>Charged: taken from the wallet for an ad; not a purchase of Qcash.</extracomment>
        <translation>引落のみ（レポートなし）</translation>
    </message>
    <message>
        <source>Reported and not charged</source>
        <extracomment>Charged: taken from the wallet for an ad; not a purchase of Qcash.</extracomment>
        <translation>レポートのみ（引落なし）</translation>
    </message>
    <message>
        <source>Amounts differ</source>
        <translation>金額不一致</translation>
    </message>
    <message>
        <source> / </source>
        <extracomment>Between ads that a report doesn&apos;t tell apart.</extracomment>
        <translation> / </translation>
    </message>
    <message>
        <source>In this period the wallet was charged nothing for ads, and the report has no cost.</source>
        <extracomment>Charged: taken from the wallet for ads; not a purchase of Qcash.</extracomment>
        <translation>この期間は、広告によるQサイフからの引落も、レポートの広告費もありません。</translation>
    </message>
    <message>
        <source>Charged: %1 Qcash. Reported: %2 Qcash.</source>
        <extracomment>Charged: taken from the wallet for ads; not a purchase of Qcash.</extracomment>
        <translation>引落: %1 Qキャッシュ。レポート: %2 Qキャッシュ。</translation>
    </message>
    <message>
        <source>%1 Every ad agrees on every day.</source>
        <extracomment>%1 is a sentence or two with sums.</extracomment>
        <translation>%1すべての広告がすべての日で一致しています。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln line(s) do not agree.</source>
        <extracomment>%1 is a sentence or two with sums. A line is one ad on one day.</extracomment>
        <translation>
            <numerusform>%1%Ln行が一致していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An item and an ad.</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Ad cost and sales by day</source>
        <translation>日別の広告費と売上</translation>
    </message>
    <message>
        <source>Ad cost and sales by week</source>
        <translation>週別の広告費と売上</translation>
    </message>
    <message>
        <source>Ad cost and sales by month</source>
        <translation>月別の広告費と売上</translation>
    </message>
    <message>
        <source>Ad cost and sales by quarter</source>
        <translation>四半期別の広告費と売上</translation>
    </message>
    <message>
        <source>Ad cost and sales by year</source>
        <translation>年別の広告費と売上</translation>
    </message>
    <message>
        <source>Ad cost (Qcash)</source>
        <translation>広告費(Qcash)</translation>
    </message>
    <message>
        <source>Ad sales (yen)</source>
        <translation>広告売上（円）</translation>
    </message>
    <message>
        <source>%1 cost most: %2 Qcash, with sales of %3 yen. The table by item has the same figures.</source>
        <extracomment>%1 is an item; the others are amounts.</extracomment>
        <translation>広告費が最も多いのは%1です（%2 Qキャッシュ、売上%3円）。同じ数値は商品別の表にもあります。</translation>
    </message>
    <message>
        <source>%1: ads cost %2 Qcash and brought sales of %3 yen. The table by day has the same figures.</source>
        <extracomment>%1 is a span of days; the others are amounts.</extracomment>
        <translation>%1: 広告費%2 Qキャッシュ、売上%3円。同じ数値は日別の表にもあります。</translation>
    </message>
    <message>
        <source>Items on which ads cost most, in Qcash</source>
        <translation>広告費の多い商品（Qキャッシュ）</translation>
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
        <translation>広告</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>How many entries of the book there are for an ad.</extracomment>
        <translation>件数</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Qcash that an ad has cost.</extracomment>
        <translation>利用額</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>Qcash that came back from an ad.</extracomment>
        <translation>返還</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>Qcash spent on an ad less what came back.</extracomment>
        <translation>差引</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Of all that ads have cost.</extracomment>
        <translation>割合</translation>
    </message>
</context>
<context>
    <name>console::ui::AdStatusFilters</name>
    <message>
        <source>All days</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>All display dates</source>
        <translation>すべての展示日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Display date today</source>
        <translation>展示日が今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>Display date tomorrow</source>
        <translation>展示日が明日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日</translation>
    </message>
    <message>
        <source>Display dates of the last 7 days</source>
        <translation>展示日が過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日</translation>
    </message>
    <message>
        <source>Display dates of the last 30 days</source>
        <translation>展示日が過去30日間</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>期間指定</translation>
    </message>
    <message>
        <source>Display dates from–to</source>
        <translation>展示日の期間指定</translation>
    </message>
    <message>
        <source>First display date</source>
        <translation>最初の展示日</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Last display date</source>
        <translation>最後の展示日</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>Item, keyword or category</source>
        <translation>商品・キーワード・カテゴリ</translation>
    </message>
    <message>
        <source>All ads</source>
        <translation>すべての広告</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>On a button: %1 is a status, %2 how many ads are in it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1 is a status, and how many ads are in it.</extracomment>
        <translation>状態: %1</translation>
    </message>
</context>
<context>
    <name>console::ui::AdTermsDialog</name>
    <message>
        <source>Holds from</source>
        <translation>適用開始</translation>
    </message>
    <message>
        <source>First day on which the terms hold</source>
        <translation>条件の適用開始日</translation>
    </message>
    <message>
        <source>Price in Qcash</source>
        <translation>価格（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Bid unit (Qcash)</source>
        <translation>入札単位（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Bid unit in Qcash</source>
        <translation>入札単位（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Days at most</source>
        <translation>最大日数</translation>
    </message>
    <message>
        <source>Display days of one application at most</source>
        <translation>1回の申請の最大展示日数</translation>
    </message>
    <message>
        <source>Saved terms can&apos;t be changed or removed; only later ones can take their place. Bids that are already placed keep theirs.</source>
        <translation>保存した条件は変更も削除もできず、後の日付の条件で置き換えることだけができます。登録済みの入札には、入札時の条件が適用されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Don&apos;t save the terms</source>
        <translation>条件を保存しない</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the terms</source>
        <translation>条件を保存する</translation>
    </message>
    <message>
        <source>Built-in terms: %1</source>
        <translation>標準の条件: %1</translation>
    </message>
    <message>
        <source>Own terms: %1</source>
        <translation>独自の条件: %1</translation>
    </message>
    <message>
        <source>The built-in terms hold again from the day you choose. This is recorded in this book only; it changes nothing in J·QSM.</source>
        <translation>選択した日から、標準の条件が再び適用されます。この帳簿にのみ記録され、J·QSMでは何も変わりません。</translation>
    </message>
    <message>
        <source>Set here what J·QSM shows for this ad. This is recorded in this book only; it changes nothing in J·QSM.</source>
        <translation>J·QSMに表示されているこの広告の条件を設定します。この帳簿にのみ記録され、J·QSMでは何も変わりません。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>These terms hold on that day already. Change one of them or choose another day.</source>
        <translation>その日にはすでに同じ条件が適用されています。条件を変更するか、別の日を選択してください。</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>What changes: a term of an ad, its value before and after.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Nothing changes from %1 on.</source>
        <translation>%1以降の変更はありません。</translation>
    </message>
    <message>
        <source>From %1 on:</source>
        <translation>%1から:</translation>
    </message>
    <message>
        <source>They hold until %1: other terms are saved for the day after.</source>
        <translation>%1まで適用されます。翌日からは別の条件が保存されています。</translation>
    </message>
    <message>
        <source>Qoo10 itself describes the bid unit of this ad. Set another one only where J·QSM shows another one.</source>
        <translation>この広告の入札単位はQoo10が公表しています。J·QSMに別の単位が表示されている場合にのみ変更してください。</translation>
    </message>
</context>
<context>
    <name>console::ui::AdTermsTexts</name>
    <message>
        <source>Auction</source>
        <extracomment>How the price of an ad comes about: by bids.</extracomment>
        <translation>オークション</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>How the price of an ad comes about.</extracomment>
        <translation>固定価格</translation>
    </message>
    <message>
        <source>Spent with the application.</source>
        <translation>申請時に利用されます。</translation>
    </message>
    <message>
        <source>Held until the winners are known; spent where the bid wins, released where it loses.</source>
        <translation>落札結果が出るまで保留され、落札した場合は利用され、落札できなかった場合は保留解除されます。</translation>
    </message>
    <message>
        <source>Held until the application is accepted or rejected.</source>
        <translation>申請が承認または却下されるまで保留されます。</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Terms of an ad that Qoo10 has published.</extracomment>
        <translation>公表</translation>
    </message>
    <message>
        <source>Partly known</source>
        <extracomment>Terms of an ad, of which Qoo10 has published some.</extracomment>
        <translation>一部公表</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>Terms of an ad that this program chose.</extracomment>
        <translation>既定</translation>
    </message>
    <message>
        <source>Own</source>
        <extracomment>Terms of an ad that the shop set.</extracomment>
        <translation>独自</translation>
    </message>
    <message>
        <source>pricing</source>
        <translation>価格方式</translation>
    </message>
    <message>
        <source>holding and spending</source>
        <extracomment>A term of an ad: when its Qcash is held and spent.</extracomment>
        <translation>保留と利用</translation>
    </message>
    <message>
        <source>what is bid on</source>
        <extracomment>A term of an ad: that a keyword or a category is bid on.</extracomment>
        <translation>入札対象</translation>
    </message>
    <message>
        <source>start price</source>
        <translation>開始価格</translation>
    </message>
    <message>
        <source>price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>bid unit</source>
        <translation>入札単位</translation>
    </message>
    <message>
        <source>days at most</source>
        <translation>最大日数</translation>
    </message>
    <message>
        <source>time for bids</source>
        <translation>入札期間</translation>
    </message>
    <message>
        <source>display time</source>
        <translation>展示時間</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>Between the items of a list.</extracomment>
        <translation>なし</translation>
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
        <translation>D %1、%2時間</translation>
    </message>
    <message>
        <source>Start price (Qcash)</source>
        <translation>開始価格（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Price of a display day (Qcash)</source>
        <translation>展示1日の価格（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Other terms were saved by this very step already. Please save once more.</source>
        <translation>この操作で、すでに別の条件が保存されています。もう一度保存してください。</translation>
    </message>
    <message>
        <source>Type in the day from which the terms hold.</source>
        <translation>条件の適用開始日を入力してください。</translation>
    </message>
    <message>
        <source>Type in a price above zero.</source>
        <translation>0より大きい価格を入力してください。</translation>
    </message>
    <message>
        <source>Type in a unit above zero.</source>
        <translation>0より大きい単位を入力してください。</translation>
    </message>
    <message>
        <source>The start price must be a multiple of the bid unit.</source>
        <translation>開始価格は入札単位の倍数で入力してください。</translation>
    </message>
    <message>
        <source>Type in 1 to 366 days.</source>
        <translation>1～366日で入力してください。</translation>
    </message>
</context>
<context>
    <name>console::ui::AdUndecidedBar</name>
    <message numerus="yes">
        <source>The bidding for %Ln ad(s) has closed and the outcome is missing: its Qcash stays held until you enter it.</source>
        <translation>
            <numerusform>%Ln件の広告の入札が終了し、結果が未入力です。結果を入力するまでQキャッシュは保留されたままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter outcomes…</source>
        <translation>結果を入力…</translation>
    </message>
</context>
<context>
    <name>console::ui::AdsPage</name>
    <message>
        <source>Promotion</source>
        <translation>プロモーション</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Ad status</source>
        <translation>広告状況</translation>
    </message>
    <message>
        <source>Bids &amp; winners</source>
        <translation>入札・落札</translation>
    </message>
    <message>
        <source>Ad report</source>
        <translation>広告レポート</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>利用状況</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>料金表</translation>
    </message>
</context>
<context>
    <name>console::ui::ApplyTab</name>
    <message>
        <source>Apply for an ad</source>
        <translation>広告を申請</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Item from the goods on sale</source>
        <translation>販売中の商品から選択</translation>
    </message>
    <message>
        <source>Display date</source>
        <translation>展示日</translation>
    </message>
    <message>
        <source>First display date</source>
        <translation>最初の展示日</translation>
    </message>
    <message>
        <source>~</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Last display date</source>
        <translation>最後の展示日</translation>
    </message>
    <message>
        <source>Place the bid</source>
        <translation>入札する</translation>
    </message>
    <message>
        <source>Price and times (Japan time)</source>
        <translation>価格と日時（日本時間）</translation>
    </message>
    <message>
        <source>Price mechanism</source>
        <translation>価格方式</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>展示時間</translation>
    </message>
    <message>
        <source>Bid unit</source>
        <translation>入札単位</translation>
    </message>
    <message>
        <source>Time left until close</source>
        <translation>締切までの残り時間</translation>
    </message>
    <message>
        <source>Required Qcash</source>
        <translation>必要Qキャッシュ</translation>
    </message>
    <message>
        <source>Qcash that this application takes</source>
        <translation>この申請に必要なQキャッシュ</translation>
    </message>
    <message>
        <source>Spendable Qcash</source>
        <translation>利用可能Qキャッシュ</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>申請後の残り</translation>
    </message>
    <message>
        <source>Spendable Qcash after this application</source>
        <translation>申請後の利用可能Qキャッシュ</translation>
    </message>
    <message>
        <source>Buy Qcash</source>
        <translation>Qキャッシュを購入</translation>
    </message>
    <message>
        <source>Your bids and applications</source>
        <translation>入札・申請一覧</translation>
    </message>
    <message>
        <source>Change price…</source>
        <translation>価格を変更…</translation>
    </message>
    <message>
        <source>Change the price of the selected bid</source>
        <translation>選択した入札の価格を変更する</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取り下げ…</translation>
    </message>
    <message>
        <source>Withdraw the selected bid</source>
        <translation>選択した入札を取り下げる</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Show the course of the selected bid</source>
        <translation>選択した入札の経過を表示する</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Place bid</source>
        <translation>入札する</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Number, code or name</source>
        <translation>番号・コード・商品名</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Price of a day</source>
        <translation>1日の価格</translation>
    </message>
    <message>
        <source>Bid price</source>
        <translation>入札価格</translation>
    </message>
    <message>
        <source>Price of a day in Qcash</source>
        <translation>1日の価格（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Bid price of a day in Qcash</source>
        <translation>1日の入札価格（Qキャッシュ）</translation>
    </message>
    <message>
        <source> Qcash</source>
        <extracomment>After an amount of Qcash in a field, with a blank before it.</extracomment>
        <translation> Qキャッシュ</translation>
    </message>
    <message>
        <source>%1 Nothing was booked.</source>
        <translation>%1何も記帳されていません。</translation>
    </message>
    <message>
        <source>Time for applications</source>
        <translation>申請期間</translation>
    </message>
    <message>
        <source>Time for bids</source>
        <translation>入札期間</translation>
    </message>
    <message>
        <source>Start price (Mega-wari)</source>
        <translation>開始価格（メガ割）</translation>
    </message>
    <message>
        <source>Start price</source>
        <translation>開始価格</translation>
    </message>
    <message>
        <source>%1 Qcash</source>
        <translation>%1 Qキャッシュ</translation>
    </message>
    <message>
        <source>Buy Qcash: %1 missing</source>
        <translation>Qキャッシュを購入（%1不足）</translation>
    </message>
    <message>
        <source>No bids or applications yet. Choose an ad and an item above; what you place stands here.</source>
        <translation>入札・申請はまだありません。上で広告と商品を選択すると、登録した内容がここに表示されます。</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>最新の%1件</translation>
    </message>
</context>
<context>
    <name>console::ui::AttentionCard</name>
    <message numerus="yes">
        <source>%Ln payment(s) need(s) your attention</source>
        <translation>
            <numerusform>確認が必要な入金が%Ln件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit the Qcash…</source>
        <translation>Qキャッシュを付与…</translation>
    </message>
    <message>
        <source>Credit the Qcash: %1</source>
        <extracomment>Name of a button for assistive technology; %1 is a sentence on a payment that came in.</extracomment>
        <translation>Qキャッシュを付与: %1</translation>
    </message>
    <message>
        <source>Mark as dealt with…</source>
        <translation>対応済みにする…</translation>
    </message>
    <message>
        <source>Mark as dealt with: %1</source>
        <extracomment>Name of a button for assistive technology; %1 is a sentence on a payment that came in.</extracomment>
        <translation>対応済みにする: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more follow(s) once these are dealt with.</source>
        <translation>
            <numerusform>これらに対応すると、さらに%Ln件が表示されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::AttentionDialog</name>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>Qキャッシュのチャージ券</translation>
    </message>
    <message>
        <source>Qcash total afterwards</source>
        <translation>付与後のQキャッシュ合計</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>変更しない</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>何も記帳されていません。</translation>
    </message>
    <message>
        <source>Credit the Qcash</source>
        <translation>Qキャッシュを付与</translation>
    </message>
    <message>
        <source>Credit the Qcash of this order after all?</source>
        <translation>この注文のQキャッシュを付与しますか？</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: a paid order can&apos;t be cancelled or refunded.</source>
        <translation>この操作は取り消せません。決済完了の注文はキャンセル・払い戻しができません。</translation>
    </message>
    <message>
        <source>It is recorded in this book; buy the ticket in J·QSM too.</source>
        <translation>この帳簿に記録されます。チャージ券はJ·QSMでも購入してください。</translation>
    </message>
    <message>
        <source>Crediting…</source>
        <translation>付与中…</translation>
    </message>
    <message>
        <source>Credit the Qcash now</source>
        <translation>今すぐQキャッシュを付与する</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>対応済みにする</translation>
    </message>
    <message>
        <source>Mark this payment as dealt with?</source>
        <translation>この入金を対応済みにしますか？</translation>
    </message>
    <message>
        <source>No Qcash is credited and nothing is paid back by this. The payment is not shown again.</source>
        <translation>この操作では、Qキャッシュの付与も返金も行われません。この入金は今後表示されません。</translation>
    </message>
    <message>
        <source>It is recorded in this book only: have the payment service pay the money back first.</source>
        <translation>この帳簿にのみ記録されます。先に決済サービスで返金の手続きをしてください。</translation>
    </message>
    <message>
        <source>Marking…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Mark the payment as dealt with now</source>
        <translation>今すぐこの入金を対応済みにする</translation>
    </message>
</context>
<context>
    <name>console::ui::AttentionTexts</name>
    <message>
        <source>%1 came in on %2 for order %3.</source>
        <extracomment>%1 is an amount in yen, %2 a moment, %3 an order number.</extracomment>
        <translation>%2に、注文%3に対する%1の入金がありました。</translation>
    </message>
    <message>
        <source>%1 came in on %2, payment %3.</source>
        <extracomment>%1 is an amount in yen, %2 a moment, %3 the payment service&apos;s number of the payment.</extracomment>
        <translation>%2に、%1の入金がありました（決済番号 %3）。</translation>
    </message>
    <message>
        <source>It was not credited: the order had lapsed at its deadline by then.</source>
        <translation>付与されていません。その時点で、注文は期限切れになっていました。</translation>
    </message>
    <message>
        <source>It was not credited: the order had been given up or had failed by then.</source>
        <translation>付与されていません。その時点で、注文は取りやめになったか、失敗していました。</translation>
    </message>
    <message>
        <source>It was not credited: the order had been paid already.</source>
        <translation>付与されていません。注文はすでに決済が完了していました。</translation>
    </message>
    <message>
        <source>It was not credited: the order costs %1.</source>
        <translation>付与されていません。注文の金額は%1です。</translation>
    </message>
    <message>
        <source>It was not credited: it is not what the order costs.</source>
        <translation>付与されていません。注文の金額と一致しません。</translation>
    </message>
    <message>
        <source>It was not credited: no order of this book belongs to it.</source>
        <translation>付与されていません。この帳簿に該当する注文がありません。</translation>
    </message>
    <message>
        <source>You can credit its Qcash after all, or have the payment service pay it back and mark it as dealt with.</source>
        <translation>Qキャッシュを付与するか、決済サービスで返金の手続きをして対応済みにしてください。</translation>
    </message>
    <message>
        <source>Have the payment service pay it back, then mark it as dealt with.</source>
        <translation>決済サービスで返金の手続きをしてから、対応済みにしてください。</translation>
    </message>
    <message>
        <source>This payment is not in this book any more.</source>
        <translation>この入金は、もうこの帳簿にありません。</translation>
    </message>
    <message>
        <source>This payment was dealt with in the meantime. Nothing was changed.</source>
        <translation>この入金はその間に対応済みになりました。何も変更されていません。</translation>
    </message>
    <message>
        <source>This payment can&apos;t be credited any more: its order was paid in the meantime. Nothing was changed.</source>
        <translation>注文がその間に決済完了となったため、この入金はもう付与できません。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoBackupBar</name>
    <message>
        <source>Automatic backups…</source>
        <translation>自動バックアップ…</translation>
    </message>
    <message>
        <source>Today&apos;s automatic backup was not made. %1 It is tried again at the next start; the earlier backups are all kept.</source>
        <extracomment>%1 is one or two sentences that say why and what to do.</extracomment>
        <translation>今日の自動バックアップは作成されませんでした。%1次回の起動時にもう一度試みます。これまでのバックアップはすべて残っています。</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoChargeBanner</name>
    <message>
        <source>Auto-charge of %1 Qcash: %2 Next attempt at %3 (Japan time).</source>
        <extracomment>%1 is a ticket&apos;s amount, %2 a sentence with the reason, %3 a time.</extracomment>
        <translation>%1 Qキャッシュの自動チャージ: %2次の試行は%3（日本時間）です。</translation>
    </message>
    <message>
        <source>Auto-charge: a %1 ticket will be charged from settlement money at %2 (Japan time).</source>
        <translation>自動チャージ: %2（日本時間）に%1 Qキャッシュのチャージ券を精算金でチャージします。</translation>
    </message>
    <message>
        <source>Auto-charge: %1 Qcash were charged from settlement money on %2. Order number %3.</source>
        <translation>自動チャージ: %2に%1 Qキャッシュを精算金でチャージしました（注文番号 %3）。</translation>
    </message>
    <message>
        <source>Auto-charge of %1 Qcash was not made. %2</source>
        <extracomment>%1 is a ticket&apos;s amount, %2 one or two sentences that say why.</extracomment>
        <translation>%1 Qキャッシュの自動チャージは行われませんでした。%2</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>今回はスキップ</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The auto-charge plan can&apos;t be carried out at the moment; it is tried again. %1</source>
        <translation>現在、自動チャージを実行できません。後でもう一度試みます。%1</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoChargeDialog</name>
    <message>
        <source>Auto-charge plan</source>
        <translation>自動チャージ設定</translation>
    </message>
    <message>
        <source>Q-account password</source>
        <translation>Q口座パスワード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Turn the auto-charge plan on?</source>
        <translation>自動チャージをオンにしますか？</translation>
    </message>
    <message>
        <source>Change the auto-charge plan?</source>
        <translation>自動チャージ設定を変更しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Each charge is announced %Ln minute(s) before and can be skipped. The plan can be turned off at any time. Qcash orders can&apos;t be cancelled or refunded.</source>
        <translation>
            <numerusform>チャージの%Ln分前に予告され、スキップできます。自動チャージはいつでもオフにできます。Qキャッシュの注文はキャンセル・払い戻しができません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoChargeLogModel</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoChargeTab</name>
    <message>
        <source>Auto-charge plan</source>
        <translation>自動チャージ設定</translation>
    </message>
    <message>
        <source>Charges are made while this program is open and the shop is signed in.</source>
        <translation>チャージは、このプログラムが開いていて、ショップがログイン中のときに行われます。</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>今回はスキップ</translation>
    </message>
    <message>
        <source>Skip the announced charge</source>
        <translation>予告されたチャージをスキップする</translation>
    </message>
    <message>
        <source>No Q-account password is set. It authorises the plan: set it first.</source>
        <translation>Q口座パスワードが設定されていません。自動チャージの承認に必要ですので、先に設定してください。</translation>
    </message>
    <message>
        <source>Seller Q-account</source>
        <translation>販売者Q口座</translation>
    </message>
    <message>
        <source>When and what to charge</source>
        <translation>チャージの条件と金額</translation>
    </message>
    <message>
        <source>When the balance falls below</source>
        <translation>残高が次の額を下回ったとき</translation>
    </message>
    <message>
        <source>Balance below which a ticket is charged, in Qcash</source>
        <translation>チャージを行う残高の下限（Qキャッシュ）</translation>
    </message>
    <message>
        <source>On a weekday</source>
        <translation>毎週の曜日</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Hour in Japan</source>
        <translation>時刻（日本時間）</translation>
    </message>
    <message>
        <source>Japan time</source>
        <translation>日本時間</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>Qキャッシュのチャージ券</translation>
    </message>
    <message>
        <source>At most in a month</source>
        <translation>月間上限</translation>
    </message>
    <message>
        <source>At most in a month, in yen</source>
        <translation>月間上限（円）</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>Charged automatically, in yen</source>
        <translation>自動チャージ額（円）</translation>
    </message>
    <message>
        <source>Charged automatically this month, in yen</source>
        <translation>今月の自動チャージ額（円）</translation>
    </message>
    <message>
        <source>Left until the monthly cap, in yen</source>
        <translation>月間上限までの残り（円）</translation>
    </message>
    <message>
        <source>Settlement money, in yen</source>
        <translation>精算金（円）</translation>
    </message>
    <message>
        <source>Settlement money available, in yen</source>
        <translation>利用可能な精算金（円）</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Log of the auto-charge plan</source>
        <translation>自動チャージの履歴</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Show more of the log</source>
        <translation>履歴をさらに表示する</translation>
    </message>
    <message>
        <source>%1 Qcash</source>
        <translation>%1 Qキャッシュ</translation>
    </message>
    <message>
        <source> Qcash</source>
        <extracomment>After an amount in a field, with a blank before it.</extracomment>
        <translation> Qキャッシュ</translation>
    </message>
    <message>
        <source> yen</source>
        <extracomment>After an amount in a field, with a blank before it.</extracomment>
        <translation> 円</translation>
    </message>
    <message>
        <source>The auto-charge plan is on</source>
        <translation>自動チャージはオンです</translation>
    </message>
    <message>
        <source>The auto-charge plan is off</source>
        <translation>自動チャージはオフです</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1何も変更されていません。</translation>
    </message>
    <message>
        <source>The plan was saved.</source>
        <translation>設定を保存しました。</translation>
    </message>
    <message>
        <source>No plan is set up yet. Say below when and what to charge, and turn it on.</source>
        <translation>まだ設定されていません。下でチャージの条件と金額を決めて、オンにしてください。</translation>
    </message>
    <message>
        <source>Nothing is charged by itself. The terms below are kept.</source>
        <translation>自動ではチャージされません。下の条件は保持されます。</translation>
    </message>
    <message>
        <source>Announced: a %1 ticket will be charged at %2, in %3.</source>
        <extracomment>%1 is a ticket&apos;s amount, %2 a time, %3 what is left until then, such as 9:42.</extracomment>
        <translation>予告: %1 Qキャッシュのチャージ券を%2にチャージします（あと%3）。</translation>
    </message>
    <message>
        <source>%1 Attempt %2 follows at %3, in %4.</source>
        <extracomment>%1 is a sentence with the reason, %2 a number, %3 a time, %4 what is left until then, such as 0:42.</extracomment>
        <translation>%1%3に%2回目を試みます（あと%4）。</translation>
    </message>
    <message>
        <source>The next charge is on %1 (Japan time).</source>
        <translation>次のチャージは%1（日本時間）です。</translation>
    </message>
    <message>
        <source>Resting until %1, or until the balance is at %2 Qcash again.</source>
        <extracomment>%1 is a date and time, %2 an amount.</extracomment>
        <translation>%1まで、または残高が%2 Qキャッシュに戻るまで休止しています。</translation>
    </message>
    <message>
        <source>Watching the balance.</source>
        <translation>残高を監視しています。</translation>
    </message>
    <message>
        <source>Between 1 and %1 Qcash.</source>
        <translation>1～%1 Qキャッシュの範囲です。</translation>
    </message>
    <message>
        <source>At least one ticket, %1 yen, and at most %2 yen.</source>
        <translation>チャージ券1枚分の%1円以上、%2円以下です。</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message numerus="yes">
        <source>Each charge is announced %Ln minute(s) before and can be skipped. Without enough settlement money it is tried again a few times, then given up until the next occasion.</source>
        <translation>
            <numerusform>チャージの%Ln分前に予告され、スキップできます。精算金が足りない場合は数回試みた後、次の機会まで取りやめます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use of the cap in %1</source>
        <extracomment>%1 is a month such as 2026-11.</extracomment>
        <translation>%1の月間上限の利用状況</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Every announcement and charge will stand here.</source>
        <translation>まだ履歴はありません。すべての予告とチャージがここに表示されます。</translation>
    </message>
    <message>
        <source>How much of the month&apos;s limit is used</source>
        <translation>月間上限の利用割合</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoChargeTexts</name>
    <message>
        <source>When the balance falls below %1 Qcash, a %2 ticket is charged from settlement money, at most %3 yen a month.</source>
        <translation>残高が%1 Qキャッシュを下回ると、%2 Qキャッシュのチャージ券を精算金でチャージします（月間上限%3円）。</translation>
    </message>
    <message>
        <source>Every %1 at %2 (Japan time), a %3 ticket is charged from settlement money, at most %4 yen a month.</source>
        <extracomment>%1 is a weekday, %2 a time such as 10:00.</extracomment>
        <translation>毎週%1 %2（日本時間）に、%3 Qキャッシュのチャージ券を精算金でチャージします（月間上限%4円）。</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>予告</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>チャージ済み</translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>Monthly cap reached</source>
        <translation>月間上限に到達</translation>
    </message>
    <message>
        <source>You skipped this charge.</source>
        <translation>このチャージはスキップされました。</translation>
    </message>
    <message>
        <source>The balance had recovered before.</source>
        <translation>チャージ前に残高が回復していました。</translation>
    </message>
    <message>
        <source>There was not enough settlement money.</source>
        <translation>精算金が足りませんでした。</translation>
    </message>
    <message>
        <source>Settlement money is for shops with sales, and this shop has none yet.</source>
        <translation>精算金は販売実績のあるショップで利用できます。このショップにはまだ販売実績がありません。</translation>
    </message>
    <message>
        <source>The ticket could not be ordered.</source>
        <translation>チャージ券を注文できませんでした。</translation>
    </message>
    <message>
        <source>To be charged at %1</source>
        <translation>%1にチャージ予定</translation>
    </message>
    <message>
        <source>Order number %1</source>
        <translation>注文番号 %1</translation>
    </message>
    <message>
        <source>%1 Next attempt at %2</source>
        <extracomment>%1 is a sentence with the reason, %2 a date and time.</extracomment>
        <translation>%1次の試行: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 Given up after %Ln attempt(s).</source>
        <extracomment>%1 is a sentence with the reason.</extracomment>
        <translation>
            <numerusform>%1%Ln回試みた後、取りやめました。</numerusform>
        </translation>
    </message>
    <message>
        <source>One more ticket would pass %1 yen.</source>
        <translation>もう1枚チャージすると%1円を超えます。</translation>
    </message>
    <message>
        <source>Check the fields that are marked.</source>
        <translation>印の付いた入力欄を確認してください。</translation>
    </message>
    <message>
        <source>Set a Q-account password first: it authorises the plan.</source>
        <translation>先にQ口座パスワードを設定してください。自動チャージの承認に必要です。</translation>
    </message>
    <message>
        <source>The Q-account password is wrong.</source>
        <translation>Q口座パスワードが違います。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>パスワードの誤りが続きました。%Ln秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was changed meanwhile. Look at it as it stands now and try again.</source>
        <translation>その間に設定が変更されました。現在の設定を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is a practice payment service: no real money moves. Charges are recorded in this book only; make them in J·QSM too.</source>
        <translation>練習用の決済サービスです。実際のお金は動きません。チャージはこの帳簿に記録されるだけですので、J·QSMでも行ってください。</translation>
    </message>
    <message>
        <source>Charges are recorded in this book only; make them in J·QSM too.</source>
        <translation>チャージはこの帳簿に記録されるだけですので、J·QSMでも行ってください。</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoConversionLogModel</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Qキャッシュ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>console::ui::AutomaticBackupDialog</name>
    <message>
        <source>Automatic backups</source>
        <translation>自動バックアップ</translation>
    </message>
    <message>
        <source>A backup of the whole book, with all its shops, is made once a day in Japan while this window is open. Keep one of them on another disk now and then.</source>
        <translation>このウィンドウを開いている間、日本時間で1日に1回、すべてのショップを含む帳簿全体のバックアップを作成します。ときどき、その1つを別のディスクに保管してください。</translation>
    </message>
    <message>
        <source>Back up once a day</source>
        <translation>1日に1回バックアップする</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Folder for automatic backups</source>
        <translation>自動バックアップのフォルダ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder for automatic backups</source>
        <translation>自動バックアップのフォルダを選択</translation>
    </message>
    <message>
        <source>Keep the newest</source>
        <translation>保存数</translation>
    </message>
    <message>
        <source>How many automatic backups are kept</source>
        <translation>保存する自動バックアップの数</translation>
    </message>
    <message>
        <source>Use the folder beside the book</source>
        <translation>帳簿と同じ場所のフォルダを使う</translation>
    </message>
    <message>
        <source>Automatic backups in this folder</source>
        <translation>このフォルダの自動バックアップ</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Restore the chosen backup</source>
        <translation>選択したバックアップを復元する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source> backups</source>
        <extracomment>After a number in a field, with a blank before it.</extracomment>
        <translation> 件</translation>
    </message>
    <message>
        <source>This folder is not there. Choose one that is, or connect its disk.</source>
        <translation>このフォルダがありません。別のフォルダを選ぶか、ディスクを接続してください。</translation>
    </message>
    <message>
        <source>No automatic backup of this book is in this folder yet.</source>
        <translation>このフォルダには、この帳簿の自動バックアップがまだありません。</translation>
    </message>
</context>
<context>
    <name>console::ui::AutomaticBackupsModel</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Of a file.</extracomment>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
</context>
<context>
    <name>console::ui::BidCourseDialog</name>
    <message>
        <source>Course of the bid</source>
        <translation>入札の経過</translation>
    </message>
    <message>
        <source>Steps of the bid</source>
        <translation>入札の経過一覧</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the course of the bid</source>
        <translation>入札の経過を閉じる</translation>
    </message>
    <message>
        <source>Bids until %1 (Japan time); display from %2 to %3.</source>
        <extracomment>%1 is the last moment for bids, %2 and %3 those at which the display begins and ends.</extracomment>
        <translation>入札は%1（日本時間）まで、展示は%2から%3まで。</translation>
    </message>
    <message>
        <source>Applications until %1 (Japan time); display from %2 to %3.</source>
        <translation>申請は%1（日本時間）まで、展示は%2から%3まで。</translation>
    </message>
</context>
<context>
    <name>console::ui::BidCourseModel</name>
    <message numerus="yes">
        <source>%Ln minute(s) without display</source>
        <translation>
            <numerusform>展示されなかった時間 %Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is for how long an ad was not displayed, %2 a note of the user&apos;s.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time (JST)</source>
        <translation>日時（日本時間）</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>What happened to a bid.</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>Qcash that was set aside.</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>Qcash that was no longer set aside.</extracomment>
        <translation>保留解除</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>利用額</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>Qcash that came back.</extracomment>
        <translation>返還</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>console::ui::BidPlanModel</name>
    <message>
        <source>Display date</source>
        <translation>展示日</translation>
    </message>
    <message>
        <source>Bid price</source>
        <translation>入札価格</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>All bids up to this one together.</extracomment>
        <translation>累計</translation>
    </message>
</context>
<context>
    <name>console::ui::BidPlannerCard</name>
    <message>
        <source>Bid planner</source>
        <translation>入札プランナー</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Month of the plan</source>
        <translation>計画の対象月</translation>
    </message>
    <message>
        <source>Wanted rank</source>
        <translation>希望順位</translation>
    </message>
    <message>
        <source>Rank that is wanted</source>
        <translation>希望する順位</translation>
    </message>
    <message>
        <source>Budget (Qcash)</source>
        <translation>予算（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Qcash that may be spent</source>
        <translation>利用できるQキャッシュ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>How the days are chosen</source>
        <translation>日の選び方</translation>
    </message>
    <message>
        <source>Days wanted</source>
        <translation>希望日数</translation>
    </message>
    <message>
        <source>Days that are wanted</source>
        <translation>希望する日数</translation>
    </message>
    <message>
        <source>Proposed bids by day</source>
        <translation>日別の入札案</translation>
    </message>
    <message>
        <source>Use in the application</source>
        <translation>申請に使う</translation>
    </message>
    <message>
        <source>Fill the application with the proposed days</source>
        <translation>提案された日を申請に入力する</translation>
    </message>
    <message>
        <source>Spread over the month</source>
        <translation>月全体に分散</translation>
    </message>
    <message>
        <source>One day after another</source>
        <translation>連続した日</translation>
    </message>
    <message>
        <source>The last rank that is sold</source>
        <translation>落札できる最下位</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>%1位</translation>
    </message>
    <message>
        <source>Of the month&apos;s budget of %1, %2 is spent and %3 held: %4 is left.</source>
        <translation>今月の予算%1のうち、利用%2、保留%3で、残りは%4です。</translation>
    </message>
    <message>
        <source>No monthly budget is set. %1 can be spent.</source>
        <translation>月間予算は設定されていません。%1を利用できます。</translation>
    </message>
    <message>
        <source>%1 is expected to win: %2 % of the recent prices for this rank are not higher.</source>
        <translation>%1で落札の見込みです。この順位の最近の価格の%2%がこの価格以下です。</translation>
    </message>
    <message>
        <source>No winner list is noted for this slot: the start price is all there is to go by.</source>
        <translation>この枠の落札リストは記録されていません。目安は開始価格のみです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) for %1 together; %2 of the budget is left.</source>
        <translation>
            <numerusform>%Ln日分で合計%1、予算の残りは%2です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more than can be spent now.</source>
        <translation>現在利用できる額を%1超えています。</translation>
    </message>
    <message>
        <source>Goes into the application: %1.</source>
        <translation>申請に入力されます: %1</translation>
    </message>
    <message>
        <source>Goes into the application: %1 to %2.</source>
        <translation>申請に入力されます: %1～%2</translation>
    </message>
    <message>
        <source>It can be placed from %1 JST on.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>%1（日本時間）から入札できます。</translation>
    </message>
</context>
<context>
    <name>console::ui::BookTexts</name>
    <message>
        <source>Qcash history</source>
        <translation>Qキャッシュの利用履歴</translation>
    </message>
    <message>
        <source>Charge ticket purchase history</source>
        <translation>チャージ券の購入履歴</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>ショップ</translation>
    </message>
    <message>
        <source>Seller ID</source>
        <translation>販売者ID</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <extracomment>Foot of a printed sheet: %1 is the sheet&apos;s number, %2 how many there are.</extracomment>
        <translation>ページ %1 / %2</translation>
    </message>
    <message>
        <source>Made on %1 (JST)</source>
        <extracomment>Foot of a printed sheet. %1 is a date with its time in Japan.</extracomment>
        <translation>作成日時: %1（日本時間）</translation>
    </message>
    <message>
        <source>Qcash statement</source>
        <translation>Qキャッシュ利用明細書</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Names the days from and to which a statement reaches.</extracomment>
        <translation>期間</translation>
    </message>
    <message>
        <source>Sums by kind</source>
        <translation>区分別合計</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Heading: how many entries there are.</extracomment>
        <translation>件数</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Certificate of unused Qcash</source>
        <translation>未使用Qキャッシュ証明書</translation>
    </message>
    <message>
        <source>This Qcash was owned by the shop and not used at the end of the closing day in Japan.</source>
        <translation>基準日（日本時間）の終了時点でショップが保有していた、未使用のQキャッシュです。</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Came from</source>
        <extracomment>Heading: what Qcash came from (charge tickets, service points …).</extracomment>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Unused Qcash</source>
        <translation>未使用Qキャッシュ</translation>
    </message>
    <message>
        <source>1 Qcash is worth 1 yen of paid ads. Qcash is used first-in first-out, has no expiry and is not refunded to money.</source>
        <translation>1 Qキャッシュは有料広告1円分に相当します。Qキャッシュは先入先出で使われ、有効期限はなく、現金への払い戻しはできません。</translation>
    </message>
    <message>
        <source>Made from the shop&apos;s own book; it was not issued by Qoo10.</source>
        <translation>ショップ自身の帳簿から作成したもので、Qoo10が発行したものではありません。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Related info</source>
        <translation>関連情報</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>Qキャッシュのチャージ券</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>購入価格</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>決済方法</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Of an order: awaiting payment, paid, lapsed, failed.</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>支払期限</translation>
    </message>
    <message>
        <source>Paid on</source>
        <extracomment>Heading: the day on which an order was paid.</extracomment>
        <translation>決済日時</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Heading: whether a row of a statement is an entry, a sum, or the opening or closing balance.</extracomment>
        <translation>行区分</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Qcash that came in.</extracomment>
        <translation>受取額</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Qcash that went out.</extracomment>
        <translation>利用額</translation>
    </message>
    <message>
        <source>Balance brought forward</source>
        <extracomment>The balance at the beginning of a period.</extracomment>
        <translation>繰越残高</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Sum of a kind</source>
        <translation>区分別合計</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <extracomment>The balance at the end of a period.</extracomment>
        <translation>期末残高</translation>
    </message>
    <message>
        <source>Opening balance of the book</source>
        <translation>帳簿の期首残高</translation>
    </message>
    <message>
        <source>Charge tickets that were paid</source>
        <translation>決済で購入したチャージ券</translation>
    </message>
    <message>
        <source>Charge tickets from settlement money</source>
        <translation>精算金で購入したチャージ券</translation>
    </message>
    <message>
        <source>Service points converted</source>
        <translation>サービスポイントの転換</translation>
    </message>
    <message>
        <source>Refunds of paid ads</source>
        <translation>有料広告の返還</translation>
    </message>
    <message>
        <source>Put in by hand</source>
        <translation>手入力の増加</translation>
    </message>
    <message>
        <source>Set aside for bids</source>
        <extracomment>Heading of sums by kind of entry: Qcash that is held for bids from now on, or, below zero, no longer.</extracomment>
        <translation>入札で保留</translation>
    </message>
    <message>
        <source>The balance is all Qcash that the shop owns. What is held for bids is part of it: holding and releasing it is neither received nor spent.</source>
        <translation>残高はショップが保有するすべてのQキャッシュです。入札で保留中の分も含まれ、保留と保留解除は受取にも利用にもなりません。</translation>
    </message>
    <message>
        <source>Of which held</source>
        <extracomment>Heading beside &quot;Balance&quot;: how much of the balance is held for bids on paid ads.</extracomment>
        <translation>うち保留中</translation>
    </message>
</context>
<context>
    <name>console::ui::BookingPolicyTab</name>
    <message>
        <source>How journals are written. The policy that comes with the program is a default chosen by it, not advice: ask whoever keeps your accounts. A policy of your own holds from a day on; earlier days keep theirs.</source>
        <translation>仕訳の作成方法です。付属の方針はこのプログラムによる既定のもので、助言ではありません。会計の担当者にご確認ください。独自の方針は適用開始日から有効になり、それより前の日にはそれまでの方針が適用されます。</translation>
    </message>
    <message>
        <source>Booking policies</source>
        <translation>記帳方針</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>新しい方針</translation>
    </message>
    <message>
        <source>New booking policy</source>
        <translation>新しい記帳方針</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>適用開始</translation>
    </message>
    <message>
        <source>First day of the booking policy</source>
        <translation>記帳方針の適用開始日</translation>
    </message>
    <message>
        <source>When Qcash becomes an expense</source>
        <translation>Qキャッシュを費用にする時点</translation>
    </message>
    <message>
        <source>Prepayment first, expense when used</source>
        <translation>前払金に計上し、使用時に費用にする</translation>
    </message>
    <message>
        <source>What is bought is booked as a prepayment; it becomes advertising expense when an ad uses it.</source>
        <translation>購入分を前払金として記帳し、広告で使用したときに広告宣伝費に振り替えます。</translation>
    </message>
    <message>
        <source>Expense at once, corrected at the closing</source>
        <translation>即時に費用とし、決算で修正する</translation>
    </message>
    <message>
        <source>What is bought is booked as advertising expense; at the end of the fiscal year what is unused is moved to the prepayment.</source>
        <translation>購入分を広告宣伝費として記帳し、会計年度末に未使用分を前払金に振り替えます。</translation>
    </message>
    <message>
        <source>Qcash from service points</source>
        <translation>サービスポイントによるQキャッシュ</translation>
    </message>
    <message>
        <source>Income when converted</source>
        <translation>転換時に収益にする</translation>
    </message>
    <message>
        <source>The conversion is booked as income; the Qcash is then treated like any other.</source>
        <translation>転換を収益として記帳し、そのQキャッシュはほかのQキャッシュと同じように扱います。</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>記帳しない</translation>
    </message>
    <message>
        <source>Nothing is booked at the conversion, and no expense when this Qcash is used.</source>
        <translation>転換時には何も記帳せず、このQキャッシュを使っても費用にしません。</translation>
    </message>
    <message>
        <source>Fiscal year&apos;s last month</source>
        <translation>決算月</translation>
    </message>
    <message>
        <source>Account titles</source>
        <translation>勘定科目</translation>
    </message>
    <message>
        <source>Grey is a default chosen by this program; put in what your accounting software knows.</source>
        <translation>灰色はこのプログラムによる既定値です。お使いの会計ソフトにある科目を入力してください。</translation>
    </message>
    <message>
        <source>Accounting software whose tax classes are shown</source>
        <translation>税区分を表示する会計ソフト</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the last change of the draft</source>
        <translation>下書きの最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>元に戻す (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>元に戻した変更をやり直す</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>やり直す (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Give up the draft? What you have changed in it is lost.</source>
        <translation>下書きを破棄しますか？変更した内容は失われます。</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>下書きを残す</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Give up the draft now</source>
        <translation>今すぐ下書きを破棄する</translation>
    </message>
    <message>
        <source>Give up the draft</source>
        <translation>下書きを破棄する</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the draft as a booking policy</source>
        <translation>下書きを記帳方針として保存する</translation>
    </message>
    <message>
        <source>The booking policy that holds from %1 on is saved.</source>
        <translation>%1から適用する記帳方針を保存しました。</translation>
    </message>
    <message>
        <source>Today, the policy from %1 holds. A new one begins as a copy of it.</source>
        <translation>現在は%1からの方針が適用されています。新しい方針はその写しから始まります。</translation>
    </message>
    <message>
        <source>Draft of a booking policy</source>
        <translation>記帳方針の下書き</translation>
    </message>
    <message>
        <source>Booking policy from %1 on</source>
        <translation>%1からの記帳方針</translation>
    </message>
    <message>
        <source>until %1; then the next policy holds</source>
        <translation>%1まで（以降は次の方針を適用）</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>What an account title is for, the column, and a sentence that says what is wrong.</extracomment>
        <translation>%1、%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more account title(s) need a change.</source>
        <translation>
            <numerusform>ほかに%Ln件の勘定科目の修正が必要です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::BusinessDaysModel</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>営業日</translation>
    </message>
    <message>
        <source>Public holidays of Japan (month-day)</source>
        <translation>日本の祝日（月-日）</translation>
    </message>
</context>
<context>
    <name>console::ui::Card</name>
    <message>
        <source>Unfold</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>簡略表示</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>照会する</translation>
    </message>
</context>
<context>
    <name>console::ui::CardForm</name>
    <message>
        <source>Card number</source>
        <translation>カード番号</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Expiry date, month and year</source>
        <translation>有効期限（月と年）</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>セキュリティコード</translation>
    </message>
    <message>
        <source>Cardholder name</source>
        <translation>カード名義人</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>支払回数</translation>
    </message>
    <message>
        <source>Number of payments</source>
        <translation>支払回数</translation>
    </message>
    <message>
        <source>Single payment</source>
        <translation>一括払い</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln回払い</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ChangeBidDialog</name>
    <message>
        <source>Change the bid price</source>
        <translation>入札価格の変更</translation>
    </message>
    <message>
        <source>Bid price now</source>
        <translation>現在の入札価格</translation>
    </message>
    <message>
        <source>Bid price now, in Qcash</source>
        <translation>現在の入札価格（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Start price</source>
        <translation>開始価格</translation>
    </message>
    <message>
        <source>Start price, in Qcash</source>
        <translation>開始価格（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Bid unit</source>
        <translation>入札単位</translation>
    </message>
    <message>
        <source>Bid unit, in Qcash</source>
        <translation>入札単位（Qキャッシュ）</translation>
    </message>
    <message>
        <source>New bid price</source>
        <translation>新しい入札価格</translation>
    </message>
    <message>
        <source>New bid price in Qcash</source>
        <translation>新しい入札価格（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>保留解除</translation>
    </message>
    <message>
        <source>Qcash that is released</source>
        <translation>保留解除されるQキャッシュ</translation>
    </message>
    <message>
        <source>Held anew</source>
        <translation>新たに保留</translation>
    </message>
    <message>
        <source>Qcash that is held anew</source>
        <translation>新たに保留されるQキャッシュ</translation>
    </message>
    <message>
        <source>Spendable afterwards</source>
        <translation>処理後の利用可能額</translation>
    </message>
    <message>
        <source>Spendable Qcash afterwards</source>
        <translation>処理後の利用可能Qキャッシュ</translation>
    </message>
    <message>
        <source>Only this display date changes; the other days of the application keep their price. The change is recorded in this book; make it in J·QSM too.</source>
        <translation>この展示日のみが変更され、申請のほかの日の価格は変わりません。変更はこの帳簿に記録されます。J·QSMでも変更してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>変更をやめる</translation>
    </message>
</context>
<context>
    <name>console::ui::ChargeTab</name>
    <message>
        <source>Charge tickets</source>
        <translation>Qキャッシュのチャージ券</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>Qキャッシュのチャージ券</translation>
    </message>
    <message>
        <source>Qcash orders can&apos;t be cancelled or refunded.</source>
        <translation>Qキャッシュの注文はキャンセル・払い戻しができません。</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>購入する</translation>
    </message>
    <message>
        <source>Buy the selected charge ticket</source>
        <translation>選択したチャージ券を購入する</translation>
    </message>
    <message>
        <source>Which tickets do I need?</source>
        <translation>どのチャージ券が必要ですか？</translation>
    </message>
    <message>
        <source>I want at least this much Qcash:</source>
        <translation>必要なQキャッシュの最低額:</translation>
    </message>
    <message>
        <source>Qcash wanted</source>
        <translation>必要なQキャッシュ</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Qキャッシュ</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提案する</translation>
    </message>
    <message>
        <source>Propose charge tickets</source>
        <translation>チャージ券を提案する</translation>
    </message>
    <message>
        <source>You can also convert service points into Qcash.</source>
        <translation>サービスポイントをQキャッシュに転換することもできます。</translation>
    </message>
    <message>
        <source>My grade &amp; points</source>
        <translation>マイグレード&amp;ポイント</translation>
    </message>
    <message>
        <source>The smallest sum of tickets that reaches the amount is proposed, since Qcash is never refunded.</source>
        <translation>Qキャッシュは払い戻しができないため、必要額に届く最小の合計を提案します。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is a ticket&apos;s amount, %2 how many of them.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 = %2 Qcash. Tickets are bought one by one; the largest is selected.</source>
        <extracomment>%1 is a list such as &quot;5,000 × 1, 1,000 × 2&quot;, %2 their sum.</extracomment>
        <translation>%1 = %2 Qキャッシュ。チャージ券は1枚ずつ購入します。最も高額のチャージ券を選択しました。</translation>
    </message>
    <message>
        <source>%1 Qcash for %1 yen</source>
        <translation>%1 Qキャッシュ（%1円）</translation>
    </message>
    <message>
        <source>Select a charge ticket from the list.</source>
        <translation>チャージ券を一覧から選択してください。</translation>
    </message>
    <message>
        <source>%1 Qcash are missing for your application.</source>
        <translation>申請に必要なQキャッシュが%1足りません。</translation>
    </message>
    <message>
        <source>There is enough Qcash for your application now.</source>
        <translation>申請に必要なQキャッシュがそろいました。</translation>
    </message>
    <message>
        <source>Back to the application</source>
        <translation>申請に戻る</translation>
    </message>
</context>
<context>
    <name>console::ui::ChartPictureText</name>
    <message>
        <source>The picture could not be drawn: a part of the program is missing. Nothing was written.</source>
        <translation>画像を描画できませんでした。プログラムの一部が不足しています。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>The picture could not be written (%1). Choose another place; nothing was changed.</source>
        <extracomment>%1 is what the system says about the failure.</extracomment>
        <translation>画像を書き込めませんでした（%1）。別の場所を選んでください。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>console::ui::ChartView</name>
    <message>
        <source>The chart can&apos;t be shown: a part of the program is missing. The table has the same figures.</source>
        <translation>プログラムの一部がないため、グラフを表示できません。表に同じ数値があります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of a chart&apos;s tool tip: what the figure is, and the figure.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>console::ui::ChartsCard</name>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Chart of the balance</source>
        <translation>残高のグラフ</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>区分別</translation>
    </message>
    <message>
        <source>Chart of what was received and spent by kind of entry</source>
        <translation>明細の区分別の受取額と利用額のグラフ</translation>
    </message>
    <message>
        <source>By ad</source>
        <translation>広告別</translation>
    </message>
    <message>
        <source>Chart of what was spent by ad</source>
        <translation>広告別の利用額のグラフ</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>受取・利用</translation>
    </message>
    <message>
        <source>Chart of what was received and spent by month</source>
        <translation>月別の受取額と利用額のグラフ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>表で表示する</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>a button: save the chart as a picture</comment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>グラフを画像として保存する</translation>
    </message>
    <message>
        <source>Chart of the Qcash history</source>
        <translation>Qキャッシュの利用履歴のグラフ</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>グラフの数値</translation>
    </message>
    <message>
        <source>The chart was saved as %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>グラフを%1に保存しました。</translation>
    </message>
    <message>
        <source>Show the charts</source>
        <translation>グラフを表示する</translation>
    </message>
    <message>
        <source>Hide the charts</source>
        <translation>グラフを隠す</translation>
    </message>
</context>
<context>
    <name>console::ui::ChartsModel</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Paid ad</source>
        <translation>有料広告</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受取額</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>利用額</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返還額</translation>
    </message>
</context>
<context>
    <name>console::ui::ChartsPictureMenu</name>
    <message>
        <source>Picture (PNG)…</source>
        <translation>画像（PNG）…</translation>
    </message>
    <message>
        <source>Picture in double size (PNG)…</source>
        <translation>2倍サイズの画像（PNG）…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>ベクター画像（SVG）…</translation>
    </message>
    <message>
        <source>On a white ground</source>
        <translation>背景を白にする</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>グラフを画像として保存する</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
</context>
<context>
    <name>console::ui::CheckoutPage</name>
    <message>
        <source>Cart</source>
        <translation>カート</translation>
    </message>
    <message>
        <source>Price in yen</source>
        <translation>価格（円）</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Qcash never expires. Qcash orders can&apos;t be cancelled or refunded.</source>
        <translation>Qキャッシュに有効期限はありません。Qキャッシュの注文はキャンセル・払い戻しができません。</translation>
    </message>
    <message>
        <source>Choose another ticket</source>
        <translation>別のチャージ券を選ぶ</translation>
    </message>
    <message>
        <source>Order &amp; payment</source>
        <translation>注文決済</translation>
    </message>
    <message>
        <source>Practice mode: no real money moves. The order is recorded in this book only; buy the ticket in J·QSM too.</source>
        <translation>練習モードです。実際のお金は動きません。注文はこの帳簿に記録されるだけですので、チャージ券はJ·QSMでも購入してください。</translation>
    </message>
    <message>
        <source>Payment info</source>
        <translation>決済情報</translation>
    </message>
    <message>
        <source>Qcash orders can&apos;t be cancelled or refunded. Please note this before you order.</source>
        <translation>Q_Cashの注文はキャンセル・払い戻しができません。予めご了承ください</translation>
    </message>
    <message>
        <source>Total payment</source>
        <translation>決済金額の合計</translation>
    </message>
    <message>
        <source>Total payment in yen</source>
        <translation>決済金額の合計（円）</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>注文する</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Order complete</source>
        <translation>注文完了</translation>
    </message>
    <message>
        <source>Buy another ticket</source>
        <translation>別のチャージ券を購入</translation>
    </message>
    <message>
        <source>View Qcash</source>
        <translation>Qキャッシュを見る</translation>
    </message>
    <message>
        <source>The cart is empty. Choose a charge ticket first.</source>
        <translation>カートは空です。先にチャージ券を選んでください。</translation>
    </message>
    <message>
        <source>Choose a charge ticket</source>
        <translation>チャージ券を選ぶ</translation>
    </message>
    <message>
        <source>Balance now %1 Qcash, afterwards %2 Qcash.</source>
        <translation>現在の残高 %1 Qキャッシュ、注文後 %2 Qキャッシュ。</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation>注文中…</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Fee in yen</source>
        <translation>手数料（円）</translation>
    </message>
    <message>
        <source>The payment service is being asked, which may take a few seconds. You may leave this page: the order is kept in the purchase history.</source>
        <translation>決済サービスに照会しています。数秒かかることがあります。このページを離れても、注文は購入履歴に残ります。</translation>
    </message>
    <message>
        <source>Back to the application</source>
        <translation>申請に戻る</translation>
    </message>
</context>
<context>
    <name>console::ui::CloseShopDialog</name>
    <message>
        <source>Close the shop</source>
        <translation>ショップの閉鎖</translation>
    </message>
    <message>
        <source>A closed shop can&apos;t sign in any more, its automatic charges and conversions stop, and it can&apos;t be opened again. Its book stays in this file. The closing is recorded in this book; leave Qoo10 in J·QSM too.</source>
        <translation>閉鎖したショップはログインできなくなり、自動チャージと自動転換も停止します。再開はできません。帳簿はこのファイルに残ります。閉鎖はこの帳簿に記録されます。J·QSMでもQoo10の退会手続きをしてください。</translation>
    </message>
    <message>
        <source>Qcash that becomes void</source>
        <translation>無効になるQキャッシュ</translation>
    </message>
    <message>
        <source>of it held for bids</source>
        <translation>うち入札で保留中</translation>
    </message>
    <message>
        <source>Held Qcash that becomes void</source>
        <translation>無効になる保留中のQキャッシュ</translation>
    </message>
    <message>
        <source>Last month&apos;s points, not converted</source>
        <translation>先月の未転換ポイント</translation>
    </message>
    <message>
        <source>Last month&apos;s points that would be lost</source>
        <translation>失われる先月のポイント</translation>
    </message>
    <message>
        <source>This month&apos;s points so far</source>
        <translation>今月のこれまでのポイント</translation>
    </message>
    <message>
        <source>This month&apos;s points that would be lost</source>
        <translation>失われる今月のポイント</translation>
    </message>
    <message>
        <source>Ticket orders that wait for payment</source>
        <translation>入金待ちのチャージ券の注文</translation>
    </message>
    <message>
        <source>what they ask for, in yen</source>
        <translation>その請求額（円）</translation>
    </message>
    <message>
        <source>Yen that unpaid ticket orders ask for</source>
        <translation>未払いのチャージ券の注文の請求額（円）</translation>
    </message>
    <message>
        <source>Settlement money, in yen</source>
        <translation>精算金（円）</translation>
    </message>
    <message>
        <source>Settlement money that stays at Qoo10</source>
        <translation>Qoo10に残る精算金</translation>
    </message>
    <message>
        <source>Settlement-due money, in yen</source>
        <translation>精算予定金（円）</translation>
    </message>
    <message>
        <source>Settlement-due money that stays at Qoo10</source>
        <translation>Qoo10に残る精算予定金</translation>
    </message>
    <message>
        <source>Before you close it, keep a backup and the statement.</source>
        <translation>閉鎖する前に、バックアップと利用明細書を保管してください。</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>利用明細書…</translation>
    </message>
    <message>
        <source>Seller ID, typed for confirmation</source>
        <translation>確認のための販売者IDの入力</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>ログインパスワード</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close this shop</source>
        <translation>このショップを閉鎖する</translation>
    </message>
    <message>
        <source>The shop %1 (%2) is closed</source>
        <extracomment>%1 is a seller ID, %2 a shop&apos;s name.</extracomment>
        <translation>ショップ%1（%2）は閉鎖されています</translation>
    </message>
    <message>
        <source>Close the shop %1 (%2)</source>
        <translation>ショップ%1（%2）を閉鎖する</translation>
    </message>
    <message>
        <source>To confirm, type the seller ID: %1</source>
        <translation>確認のため、販売者IDを入力してください: %1</translation>
    </message>
    <message>
        <source>It was closed on %1 (Japan) with these figures. Its book stays in this file; backup and check of the book go on.</source>
        <translation>%1（日本時間）に、次の数値で閉鎖されました。帳簿はこのファイルに残り、バックアップと帳簿の検査は引き続き行えます。</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>記録中…</translation>
    </message>
    <message>
        <source>Qcash is never paid back: %1 Qcash become void.</source>
        <translation>Qキャッシュは払い戻しができません。%1 Qキャッシュが無効になります。</translation>
    </message>
    <message>
        <source>Last month&apos;s points are not converted.</source>
        <translation>先月のポイントは転換されていません。</translation>
    </message>
    <message>
        <source>Settlement money stays at Qoo10: this program pays nothing out.</source>
        <translation>精算金はQoo10に残ります。このプログラムからは支払われません。</translation>
    </message>
    <message>
        <source>The shop was not closed. Try again.</source>
        <translation>ショップは閉鎖されませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This shop has been closed already.</source>
        <translation>このショップはすでに閉鎖されています。</translation>
    </message>
    <message>
        <source>This is not the seller ID of this shop.</source>
        <translation>このショップの販売者IDではありません。</translation>
    </message>
    <message>
        <source>The figures have changed meanwhile. Look at them once more, then confirm again.</source>
        <translation>その間に数値が変わりました。もう一度確認してから、確定してください。</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>パスワードが違います。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. You can try again in %Ln second(s).</source>
        <translation>
            <numerusform>パスワードの誤りが続きました。%Ln秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The shop was not closed.</source>
        <translation>%1ショップは閉鎖されていません。</translation>
    </message>
    <message>
        <source>Ticket orders wait for payment. Pay for them or leave them first, then close the shop.</source>
        <translation>入金待ちのチャージ券の注文があります。先に支払うか注文を取りやめてから、ショップを閉鎖してください。</translation>
    </message>
    <message>
        <source>%1 Qcash are held for bids: their outcomes can&apos;t be entered any more.</source>
        <translation>%1 Qキャッシュが入札で保留中です。閉鎖後は結果を入力できなくなります。</translation>
    </message>
</context>
<context>
    <name>console::ui::ConfirmBidDialog</name>
    <message>
        <source>Ad</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Display date</source>
        <translation>展示日</translation>
    </message>
    <message>
        <source>Required Qcash</source>
        <translation>必要Qキャッシュ</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>申請後の残り</translation>
    </message>
    <message>
        <source>This is recorded in this book; apply in J·QSM too.</source>
        <translation>この帳簿に記録されます。J·QSMでも申請してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Place nothing</source>
        <translation>登録しない</translation>
    </message>
    <message>
        <source>Place it now</source>
        <translation>今すぐ登録する</translation>
    </message>
    <message>
        <source>Place bid</source>
        <translation>入札する</translation>
    </message>
    <message>
        <source>Apply for an ad</source>
        <translation>広告を申請</translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln bid(s)?</source>
        <translation>
            <numerusform>%Ln件入札しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply for this ad for %Ln day(s)?</source>
        <translation>
            <numerusform>この広告を%Ln日分申請しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>%1 Qcash</source>
        <translation>%1 Qキャッシュ</translation>
    </message>
    <message>
        <source>Placing…</source>
        <translation>登録中…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>申請</translation>
    </message>
</context>
<context>
    <name>console::ui::ConvertDialog</name>
    <message>
        <source>Convert your points to Qcash</source>
        <translation>ポイントをQキャッシュに転換してください</translation>
    </message>
    <message>
        <source>Convert last month&apos;s service points to Qcash?</source>
        <translation>先月のサービスポイントをQキャッシュに転換しますか？</translation>
    </message>
    <message>
        <source>Points that will be converted</source>
        <translation>転換するポイント</translation>
    </message>
    <message>
        <source>Qcash you receive</source>
        <translation>受け取るQキャッシュ</translation>
    </message>
    <message>
        <source>Points lost as remainder</source>
        <translation>端数として失われるポイント</translation>
    </message>
    <message>
        <source>Qcash total afterwards</source>
        <translation>転換後のQキャッシュ合計</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. All points of the month are converted at once, once a month.</source>
        <translation>この操作は取り消せません。その月のポイントは、月に一度、まとめて転換されます。</translation>
    </message>
    <message>
        <source>The conversion is recorded in this book; make it in J·QSM too.</source>
        <translation>転換はこの帳簿に記録されます。J·QSMでも転換してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the conversion</source>
        <translation>転換をやめる</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>転換</translation>
    </message>
    <message>
        <source>Convert the points now</source>
        <translation>今すぐポイントを転換する</translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>%1のポイント</translation>
    </message>
    <message>
        <source>Converting…</source>
        <translation>転換中…</translation>
    </message>
</context>
<context>
    <name>console::ui::ConvertDoneDialog</name>
    <message>
        <source>Points converted</source>
        <translation>ポイントを転換しました</translation>
    </message>
    <message>
        <source>The points have been converted to Qcash.</source>
        <translation>ポイントをQキャッシュに転換しました。</translation>
    </message>
    <message>
        <source>Qcash received</source>
        <translation>受け取ったQキャッシュ</translation>
    </message>
    <message>
        <source>Qcash total now</source>
        <translation>現在のQキャッシュ合計</translation>
    </message>
    <message>
        <source>The conversion is recorded in this book; make it in J·QSM too.</source>
        <translation>転換はこの帳簿に記録されます。J·QSMでも転換してください。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>%1 points of %2 were converted; %3 of them were lost as remainder.</source>
        <translation>%2の%1ポイントを転換しました。そのうち%3ポイントは端数として失われました。</translation>
    </message>
</context>
<context>
    <name>console::ui::CorrectionDialog</name>
    <message>
        <source>Correct an entry</source>
        <translation>明細の訂正</translation>
    </message>
    <message>
        <source>The entry stays in the book; its opposite is booked beside it. This can&apos;t be undone.</source>
        <translation>明細は帳簿に残り、反対の明細が記録されます。この操作は取り消せません。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Amount of the entry</source>
        <translation>明細の金額</translation>
    </message>
    <message>
        <source>To be booked</source>
        <translation>記帳する金額</translation>
    </message>
    <message>
        <source>Amount that will be booked</source>
        <translation>記帳される金額</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>It is recorded in this book only: where J·QSM is wrong too, put it right there.</source>
        <translation>この帳簿にのみ記録されます。J·QSMの内容も誤っている場合は、J·QSMで訂正してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Book the correction</source>
        <translation>訂正を記帳</translation>
    </message>
    <message>
        <source>Give a reason, so that the correction can be understood later.</source>
        <translation>後で訂正の理由がわかるように、理由を入力してください。</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>何も記帳されていません。</translation>
    </message>
</context>
<context>
    <name>console::ui::EntryDetailText</name>
    <message>
        <source>%1 Qcash</source>
        <translation>%1 Qキャッシュ</translation>
    </message>
    <message>
        <source>Ticket order</source>
        <translation>チャージ券の注文</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>Qキャッシュのチャージ券</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>決済方法</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>%1 is a card brand, %2 the card&apos;s last four digits.</extracomment>
        <translation>カード</translation>
    </message>
    <message>
        <source>%1 •••• %2</source>
        <translation>%1 •••• %2</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1円</translation>
    </message>
    <message>
        <source>Month of the points</source>
        <translation>ポイントの対象月</translation>
    </message>
    <message>
        <source>Points converted</source>
        <translation>ポイントを転換しました</translation>
    </message>
    <message>
        <source>Paid ad</source>
        <translation>有料広告</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>商品番号</translation>
    </message>
    <message>
        <source>Dated</source>
        <extracomment>The day that the user gave for an entry.</extracomment>
        <translation>明細の日付</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Booked</source>
        <extracomment>%1 is a date and time; JST is Japan Standard Time.</extracomment>
        <translation>記帳日時</translation>
    </message>
    <message>
        <source>%1 JST</source>
        <translation>%1（日本時間）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Entry number</source>
        <extracomment>The number under which an entry stands in the book.</extracomment>
        <translation>明細番号</translation>
    </message>
    <message>
        <source>Takes back entry</source>
        <extracomment>The number of the entry that this one takes back.</extracomment>
        <translation>取り消した明細</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Corrected by a later, opposite entry</source>
        <translation>後の反対の明細で訂正済み</translation>
    </message>
    <message>
        <source>Bid</source>
        <extracomment>The number of a bid on a paid ad.</extracomment>
        <translation>入札番号</translation>
    </message>
    <message>
        <source>Spendable after it</source>
        <extracomment>Qcash that can be spent after an entry: without what is held for bids.</extracomment>
        <translation>処理後の利用可能額</translation>
    </message>
</context>
<context>
    <name>console::ui::EntryDialog</name>
    <message>
        <source>Qcash entry</source>
        <translation>Qキャッシュの明細</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all of the entry</source>
        <translation>明細の内容をすべてコピーする</translation>
    </message>
    <message>
        <source>Show order…</source>
        <translation>注文を表示…</translation>
    </message>
    <message>
        <source>Show the ticket order</source>
        <translation>チャージ券の注文を表示する</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>訂正…</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>この明細を訂正する</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>console::ui::EntryText</name>
    <message>
        <source>Charge ticket %1 (%2 •••• %3)</source>
        <extracomment>%1 is the ticket&apos;s amount, %2 a card brand, %3 the card&apos;s last four digits.</extracomment>
        <translation>チャージ券 %1（%2 •••• %3）</translation>
    </message>
    <message>
        <source>Charge ticket %1 (%2)</source>
        <extracomment>%1 is the ticket&apos;s amount, %2 the payment method.</extracomment>
        <translation>チャージ券 %1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What an entry is, and the note or reason that was given for it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1ポイント</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Lnポイント</numerusform>
        </translation>
    </message>
    <message>
        <source>Plus exhibit (keyword)</source>
        <translation>プラス展示（キーワード）</translation>
    </message>
    <message>
        <source>Plus exhibit (category)</source>
        <translation>プラス展示（カテゴリ）</translation>
    </message>
    <message>
        <source>Power rank-up</source>
        <translation>パワーランクアップ</translation>
    </message>
    <message>
        <source>Today&apos;s special (premium)</source>
        <translation>今日の特価（プレミアム）</translation>
    </message>
    <message>
        <source>Today&apos;s special (standard)</source>
        <translation>今日の特価（スタンダード）</translation>
    </message>
    <message>
        <source>Time sale / Daily deal</source>
        <translation>タイムセール/デイリーディール</translation>
    </message>
    <message>
        <source>Group buy</source>
        <translation>共同購入</translation>
    </message>
    <message>
        <source>Mega AD</source>
        <translation>メガ割AD</translation>
    </message>
    <message>
        <source>Shop mail</source>
        <translation>ショップメール</translation>
    </message>
    <message>
        <source>QSpecial banner</source>
        <translation>Qスペシャルバナー</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期首残高</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>Qキャッシュのチャージ券</translation>
    </message>
    <message>
        <source>Service points converted</source>
        <translation>サービスポイントの転換</translation>
    </message>
    <message>
        <source>Ad spending</source>
        <translation>広告の利用</translation>
    </message>
    <message>
        <source>Ad refund</source>
        <translation>広告の返還</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>手入力の増加</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>手入力の減少</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>訂正</translation>
    </message>
    <message>
        <source>Service points converted (%1)</source>
        <extracomment>%1 is the month of the points, such as 2026-10.</extracomment>
        <translation>サービスポイントの転換（%1）</translation>
    </message>
    <message>
        <source>Refund of %1</source>
        <extracomment>%1 is the name of a paid ad.</extracomment>
        <translation>%1の返還</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>Marks an entry that a later, opposite entry has taken back.</extracomment>
        <translation>訂正済み</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>注文 %1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>商品 %1</translation>
    </message>
    <message>
        <source>dated %1</source>
        <extracomment>The day that the user gave for an entry, where it was booked on another day.</extracomment>
        <translation>%1付</translation>
    </message>
    <message>
        <source>This entry could not be told from another one. Nothing was booked; please try again.</source>
        <translation>この明細は他の明細と区別できませんでした。何も記帳されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>0より大きい金額を入力してください。</translation>
    </message>
    <message>
        <source>The date lies in the future. Choose today or an earlier day.</source>
        <translation>日付が未来です。今日以前の日付を選んでください。</translation>
    </message>
    <message>
        <source>The book has begun already. Record the difference as money in or money out instead.</source>
        <translation>帳簿はすでに始まっています。差額を手入力の増加または減少として記録してください。</translation>
    </message>
    <message>
        <source>This entry is not in the book. Nothing was changed.</source>
        <translation>この明細は帳簿にありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Only entries made by hand can be corrected. Nothing was changed.</source>
        <translation>訂正できるのは手入力の明細のみです。何も変更されていません。</translation>
    </message>
    <message>
        <source>This entry has been corrected already.</source>
        <translation>この明細はすでに訂正されています。</translation>
    </message>
    <message>
        <source>The spendable Qcash is less than this amount. Nothing was booked.</source>
        <translation>利用可能なQキャッシュがこの金額に足りません。何も記帳されていません。</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>Held for a bid</source>
        <extracomment>Qcash that was set aside for a bid on a paid ad.</extracomment>
        <translation>入札で保留</translation>
    </message>
    <message>
        <source>Released from a bid</source>
        <extracomment>Qcash that is no longer set aside for a bid on a paid ad.</extracomment>
        <translation>入札の保留解除</translation>
    </message>
    <message>
        <source>Held for %1</source>
        <extracomment>Qcash that is set aside for a bid; %1 is the name of a paid ad.</extracomment>
        <translation>%1で保留</translation>
    </message>
    <message>
        <source>Released from %1</source>
        <extracomment>Qcash that is set aside for a bid no longer; %1 is the name of a paid ad.</extracomment>
        <translation>%1の保留解除</translation>
    </message>
    <message>
        <source>Bid %1</source>
        <extracomment>%1 is the number of a bid on a paid ad.</extracomment>
        <translation>入札 %1</translation>
    </message>
</context>
<context>
    <name>console::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>%1 is a file with its folder.</extracomment>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>%1 Nothing was written.</source>
        <extracomment>%1 is a sentence that says what is wrong with the file that holds the book.</extracomment>
        <translation>%1何も書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written.</source>
        <translation>
            <numerusform>%Ln行を書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written so far…</source>
        <translation>
            <numerusform>%Ln行まで書き込み済み…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ExportFileText</name>
    <message>
        <source>Export to</source>
        <translation>書き出し先</translation>
    </message>
</context>
<context>
    <name>console::ui::ExportTexts</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF文書 (*.pdf)</translation>
    </message>
    <message>
        <source>CSV in UTF-8 (*.csv)</source>
        <translation>CSV（UTF-8） (*.csv)</translation>
    </message>
    <message>
        <source>CSV in Shift_JIS, CP932 (*.csv)</source>
        <translation>CSV（Shift_JIS、CP932） (*.csv)</translation>
    </message>
    <message>
        <source>CSV in UTF-8 without a mark (*.csv)</source>
        <translation>CSV（UTF-8、BOMなし） (*.csv)</translation>
    </message>
    <message>
        <source>CSV in UTF-16 (*.csv)</source>
        <translation>CSV（UTF-16） (*.csv)</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: check that its folder is there and that you may write to it. Nothing was written.</source>
        <translation>ファイルを書き込めません。フォルダの有無と書き込み権限を確認してください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>There is no space left on the disk: make room and try again. Nothing was written.</source>
        <translation>ディスクの空きがありません。空きを増やして、もう一度お試しください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Row %1, column %2: the character %3 has no place in Shift_JIS (CP932). Choose CSV in UTF-8 or an Excel workbook. Nothing was written.</source>
        <extracomment>%1 is a row&apos;s number, %2 a column&apos;s title, %3 a character.</extracomment>
        <translation>%1行目、列「%2」: 文字「%3」はShift_JIS（CP932）で表せません。CSV（UTF-8）またはExcelブックを選んでください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>The table has more rows than an Excel sheet holds. Choose CSV, or narrow the search. Nothing was written.</source>
        <translation>行数がExcelシートの上限を超えています。CSVを選ぶか、検索を絞り込んでください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Row %1, column %2: the text is longer than a cell of an Excel workbook can hold. Choose CSV. Nothing was written.</source>
        <extracomment>%1 is a row&apos;s number, %2 a column&apos;s title.</extracomment>
        <translation>%1行目、列「%2」: テキストがExcelブックのセルの上限を超えています。CSVを選んでください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>The part of this program that writes PDF files is not installed. Choose CSV or an Excel workbook. Nothing was written.</source>
        <translation>このプログラムのPDF書き出し機能がインストールされていません。CSVまたはExcelブックを選んでください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>The part of this program that writes Excel workbooks is not installed. Choose CSV. Nothing was written.</source>
        <translation>このプログラムのExcelブック書き出し機能がインストールされていません。CSVを選んでください。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>キャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>There are too many entries for a PDF file. Choose CSV, or fewer days. Nothing was written.</source>
        <translation>明細が多すぎるため、PDFファイルにできません。CSVを選ぶか、期間を短くしてください。何も書き込まれていません。</translation>
    </message>
</context>
<context>
    <name>console::ui::FaqModel</name>
    <message>
        <source>Qcash</source>
        <translation>Qキャッシュ</translation>
    </message>
    <message>
        <source>Service points</source>
        <translation>サービスポイント</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>Paid ads</source>
        <translation>有料広告</translation>
    </message>
    <message>
        <source>Settlement and accounting</source>
        <translation>精算と会計</translation>
    </message>
</context>
<context>
    <name>console::ui::FindingsModel</name>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>The number of the movement, entry, account or order concerned.</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
</context>
<context>
    <name>console::ui::GoodsModel</name>
    <message>
        <source>Item number</source>
        <translation>商品番号</translation>
    </message>
    <message>
        <source>Seller code</source>
        <extracomment>The number that the seller has given to an item.</extracomment>
        <translation>販売者商品コード</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>How many pieces of an item are left.</extracomment>
        <translation>在庫</translation>
    </message>
    <message>
        <source>Price (yen)</source>
        <translation>価格（円）</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>The last day on which an item is on sale.</extracomment>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Image error</source>
        <extracomment>The state of an item&apos;s image.</extracomment>
        <translation>画像エラー</translation>
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
        <translation>予約商品</translation>
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
        <translation>商品を取り込む…</translation>
    </message>
    <message>
        <source>Goods shown</source>
        <translation>表示する商品</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Item number, seller code or item name</source>
        <translation>商品番号、販売者商品コード、商品名</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) so far</source>
        <comment>The list grows as one scrolls.</comment>
        <translation>
            <numerusform>%Ln件まで表示中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all goods</source>
        <translation>すべての商品を表示</translation>
    </message>
    <message>
        <source>No item matches. Try a shorter text, or look in all goods.</source>
        <translation>該当する商品がありません。短い語で検索するか、すべての商品から探してください。</translation>
    </message>
    <message>
        <source>No items yet. Import the shop&apos;s item file to see stock, sales periods and images here.</source>
        <translation>商品がまだありません。商品ファイルを取り込むと、在庫・有効期限・画像をここで確認できます。</translation>
    </message>
    <message>
        <source>No item has a stock of 3 or fewer.</source>
        <translation>在庫が3個以下の商品はありません。</translation>
    </message>
    <message>
        <source>No item&apos;s sale ends within 7 days.</source>
        <translation>7日以内に有効期限を迎える商品はありません。</translation>
    </message>
    <message>
        <source>No item has an image error.</source>
        <translation>画像エラーの商品はありません。</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>すべての商品</translation>
    </message>
    <message>
        <source>Stock of 3 or fewer</source>
        <translation>在庫3個以下</translation>
    </message>
    <message>
        <source>Expiring within 7 days</source>
        <translation>7日以内に期限切れ</translation>
    </message>
    <message>
        <source>Image error</source>
        <translation>画像エラー</translation>
    </message>
</context>
<context>
    <name>console::ui::GradeEditionsModel</name>
    <message>
        <source>Holds from</source>
        <extracomment>The first day on which thresholds hold.</extracomment>
        <translation>適用開始</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>The last day on which thresholds hold.</extracomment>
        <translation>適用終了</translation>
    </message>
    <message>
        <source>%1 (¥)</source>
        <translation>%1（¥）</translation>
    </message>
    <message>
        <source>Given by</source>
        <extracomment>Who gave the thresholds.</extracomment>
        <translation>設定元</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Thresholds hold until others follow.</extracomment>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Chosen by this program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>This shop, replaced the same day</source>
        <translation>このショップ（同日に置き換え済み）</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>このショップ</translation>
    </message>
</context>
<context>
    <name>console::ui::GradePointsPage</name>
    <message>
        <source>My grade &amp; points</source>
        <translation>マイグレード&amp;ポイント</translation>
    </message>
    <message>
        <source>Convert your points to Qcash</source>
        <translation>ポイントをQキャッシュに転換してください</translation>
    </message>
    <message>
        <source>Points convertible this month</source>
        <translation>今月の転換可能ポイント</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>転換</translation>
    </message>
    <message>
        <source>Convert the points to Qcash</source>
        <translation>ポイントをQキャッシュに転換する</translation>
    </message>
    <message>
        <source>Points can be converted from the 1st to the last day of the month, 23:59 Japan time, once a month.</source>
        <translation>ポイントは毎月1日から月末の日本時間23:59まで、月に一度転換できます。</translation>
    </message>
    <message>
        <source>Last month&apos;s service points</source>
        <translation>先月のサービスポイント</translation>
    </message>
    <message>
        <source>Last month&apos;s points by component</source>
        <translation>先月のポイントの内訳</translation>
    </message>
    <message>
        <source>Type in points…</source>
        <translation>ポイントを手入力…</translation>
    </message>
    <message>
        <source>Type in a month&apos;s points</source>
        <translation>月のポイントを手入力する</translation>
    </message>
    <message>
        <source>Sales of the last 12 months: ¥%1</source>
        <translation>直近12ヶ月の販売額: ¥%1</translation>
    </message>
    <message>
        <source>This is the highest grade.</source>
        <translation>最高のグレードです。</translation>
    </message>
    <message>
        <source>The sales reach those of %1 (¥%2).</source>
        <extracomment>%1 is a grade, %2 an amount of yen.</extracomment>
        <translation>販売額は%1の基準（¥%2）に達しています。</translation>
    </message>
    <message>
        <source>¥%1 of sales are missing to %2 (¥%3).</source>
        <extracomment>%1 and %3 are amounts of yen, %2 is a grade.</extracomment>
        <translation>%2（¥%3）まで、あと¥%1の販売額が必要です。</translation>
    </message>
    <message>
        <source>Threshold chosen by this program, not Qoo10&apos;s own; in force from %1.</source>
        <translation>基準はこのプログラムが定めたもので、Qoo10の規定ではありません（%1から適用）。</translation>
    </message>
    <message>
        <source>How much of the grade&apos;s threshold the sales reach</source>
        <translation>グレードの基準に対する販売額の達成度</translation>
    </message>
    <message>
        <source>Outlook…</source>
        <translation>見通し…</translation>
    </message>
    <message>
        <source>Sales and grade outlook</source>
        <translation>販売額とグレードの見通し</translation>
    </message>
    <message>
        <source>Reminders and automatic conversion…</source>
        <translation>リマインダーと自動転換…</translation>
    </message>
    <message>
        <source>Reminders and automatic conversion</source>
        <translation>リマインダーと自動転換</translation>
    </message>
    <message>
        <source>This is the highest grade: sales of ¥%1 in 12 months keep it, and they are reached.</source>
        <extracomment>%1 is an amount of yen.</extracomment>
        <translation>最高のグレードです。維持に必要な12ヶ月の販売額¥%1に達しています。</translation>
    </message>
    <message>
        <source>This is the highest grade: sales of ¥%1 in 12 months keep it, and ¥%2 of them are missing.</source>
        <extracomment>%1 and %2 are amounts of yen.</extracomment>
        <translation>最高のグレードです。維持には12ヶ月の販売額¥%1が必要で、あと¥%2足りません。</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a percentage, e.g. 42.5.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Threshold typed in by this shop, not Qoo10&apos;s own; in force from %1.</source>
        <translation>基準はこのショップが入力したもので、Qoo10の規定ではありません（%1から適用）。</translation>
    </message>
</context>
<context>
    <name>console::ui::HeaderBar</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Time in Japan</source>
        <translation>日本の時刻</translation>
    </message>
    <message>
        <source>Japan Standard Time: all dates and deadlines are meant in it.</source>
        <translation>日本標準時です。日付と期限はすべて日本標準時です。</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>ログイン中の販売者</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>ショップ</translation>
    </message>
    <message>
        <source>Change to another shop</source>
        <translation>別のショップに切り替える</translation>
    </message>
    <message>
        <source>Go to Qoo10</source>
        <translation>Qoo10へ</translation>
    </message>
    <message>
        <source>Seller shop</source>
        <translation>ショップ</translation>
    </message>
    <message>
        <source>Q cash</source>
        <translation>Qキャッシュ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込み…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Check the book…</source>
        <translation>帳簿を検査…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Import, backup and more</source>
        <translation>取り込み・バックアップなど</translation>
    </message>
    <message>
        <source>Open www.qoo10.jp in the browser</source>
        <translation>ブラウザで www.qoo10.jp を開く</translation>
    </message>
    <message>
        <source>Open your shop on Qoo10 in the browser</source>
        <translation>ブラウザでQoo10のショップを開く</translation>
    </message>
    <message>
        <source>Open the Qcash page</source>
        <translation>Qキャッシュのページを開く</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <extracomment>%1 is the seller ID of who is signed in.</extracomment>
        <translation>ようこそ、%1様</translation>
    </message>
    <message>
        <source>Payment service…</source>
        <translation>決済サービス…</translation>
    </message>
    <message>
        <source>Automatic backups…</source>
        <translation>自動バックアップ…</translation>
    </message>
    <message>
        <source>Close the shop…</source>
        <translation>ショップの閉鎖…</translation>
    </message>
    <message>
        <source>Spendable %1 Qcash, held for bids %2 Qcash</source>
        <translation>利用可能 %1 Qキャッシュ、入札で保留中 %2 Qキャッシュ</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを見る</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>The demo shop&apos;s mark in the header; short.</extracomment>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Demo shop: show what it is</source>
        <translation>デモショップ: 説明を表示</translation>
    </message>
    <message>
        <source>%1 (not in the demo shop)</source>
        <extracomment>%1 is an entry of the menu.</extracomment>
        <translation>%1（デモショップでは使えません）</translation>
    </message>
</context>
<context>
    <name>console::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Write to Qoo10…</source>
        <translation>Qoo10に問い合わせる…</translation>
    </message>
    <message>
        <source>Write to Qoo10</source>
        <translation>Qoo10に問い合わせる</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>質問を検索</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>No question holds these words. Try fewer words, or write to Qoo10.</source>
        <translation>該当する質問がありません。語を減らすか、Qoo10にお問い合わせください。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを見る</translation>
    </message>
    <message>
        <source>Order &amp; payment</source>
        <translation>注文決済</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>%1 is the name of a page.</extracomment>
        <translation>%1に戻る</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 is the name of a page.</extracomment>
        <translation>%1へ移動</translation>
    </message>
</context>
<context>
    <name>console::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>console::ui::HistoryFoot</name>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Show all of the selected entry</source>
        <translation>選択した明細の内容をすべて表示する</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>訂正…</translation>
    </message>
    <message>
        <source>Correct the selected entry</source>
        <translation>選択した明細を訂正</translation>
    </message>
    <message>
        <source>Entries made by hand can be corrected: select one in the list.</source>
        <translation>手入力の明細は訂正できます。一覧から選択してください。</translation>
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
        <translation>1ページの行数</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>移動先の日付</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>日付へ移動</translation>
    </message>
    <message>
        <source>Go to the entries of this day</source>
        <translation>この日の明細へ移動する</translation>
    </message>
</context>
<context>
    <name>console::ui::HistoryModel</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Related info</source>
        <translation>関連情報</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Qcash that could be spent after the entry: without what was held for bids.</source>
        <translation>この明細の後に利用できたQキャッシュです。入札で保留中の分は含みません。</translation>
    </message>
</context>
<context>
    <name>console::ui::HistorySearchBar</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>15 days</source>
        <translation>15日</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1ヶ月</translation>
    </message>
    <message>
        <source>2 months</source>
        <translation>2ヶ月</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3ヶ月</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A period of the Qcash history: from its beginning.</extracomment>
        <translation>全期間</translation>
    </message>
    <message>
        <source>The first day lies after the last one. Nothing was searched.</source>
        <translation>開始日が終了日より後です。検索していません。</translation>
    </message>
    <message>
        <source>Enter whole numbers of Qcash, or leave the field empty for any amount.</source>
        <translation>Qキャッシュを整数で入力してください。空欄の場合はすべての金額が対象です。</translation>
    </message>
    <message>
        <source>The smallest amount lies above the largest one. Nothing was searched.</source>
        <translation>最小額が最大額を上回っています。検索していません。</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>Filter of the Qcash history: entries of every kind.</extracomment>
        <translation>すべての区分</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>明細の区分</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
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
        <translation>Qキャッシュの最小額</translation>
    </message>
    <message>
        <source>Largest amount in Qcash</source>
        <translation>Qキャッシュの最大額</translation>
    </message>
    <message>
        <source>Without its sign: 500 finds 500 Qcash in and 500 Qcash out. Empty finds any amount.</source>
        <translation>符号なしで入力します。500と入力すると、500 Qキャッシュの増加と減少の両方が見つかります。空欄の場合はすべての金額が対象です。</translation>
    </message>
    <message>
        <source>Text in content or related info</source>
        <translation>内容・関連情報の文字</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search the Qcash history</source>
        <translation>Qキャッシュの利用履歴を検索</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Puts the fields of a search back to what they were at first.</extracomment>
        <translation>初期化</translation>
    </message>
    <message>
        <source>Reset the search</source>
        <translation>検索条件を初期化する</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>検索結果を書き出す</translation>
    </message>
</context>
<context>
    <name>console::ui::HistoryTab</name>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Qcash history</source>
        <translation>Qキャッシュの利用履歴</translation>
    </message>
    <message>
        <source>Go to Qcash charge</source>
        <translation>Qキャッシュのチャージへ</translation>
    </message>
    <message>
        <source>Qcash charge</source>
        <translation>Qキャッシュのチャージ</translation>
    </message>
    <message>
        <source>No Qcash history. Buy a charge ticket, or record what there is in J·QSM with the buttons above.</source>
        <translation>Qキャッシュの利用履歴がありません。チャージ券を購入するか、上のボタンでJ·QSMの内容を記録してください。</translation>
    </message>
    <message>
        <source>As a file (CSV, Excel)…</source>
        <translation>ファイル（CSV、Excel）…</translation>
    </message>
    <message>
        <source>Statement (PDF, print)…</source>
        <translation>利用明細書（PDF、印刷）…</translation>
    </message>
    <message>
        <source>All pages of what was searched for</source>
        <translation>検索結果の全ページ</translation>
    </message>
    <message>
        <source>No Qcash history. Choose a longer period, or search for another kind, amount or text.</source>
        <translation>Qキャッシュの利用履歴がありません。期間を延ばすか、別の区分・金額・文字で検索してください。</translation>
    </message>
</context>
<context>
    <name>console::ui::HistoryTotalsBar</name>
    <message>
        <source>Entries</source>
        <extracomment>How many entries of the Qcash history were found.</extracomment>
        <translation>件数</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Qcash that came into the wallet.</extracomment>
        <translation>増加</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Qcash that left the wallet.</extracomment>
        <translation>減少</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>Qcash in less Qcash out.</extracomment>
        <translation>差引</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>該当する明細</translation>
    </message>
    <message>
        <source>Qcash in, of all entries found</source>
        <translation>該当するすべての明細のQキャッシュの増加額</translation>
    </message>
    <message>
        <source>Qcash out, of all entries found</source>
        <translation>該当するすべての明細のQキャッシュの減少額</translation>
    </message>
    <message>
        <source>Qcash in less Qcash out, of all entries found</source>
        <translation>該当するすべての明細のQキャッシュの増加額から減少額を差し引いた額</translation>
    </message>
    <message>
        <source>At least %1 so far, counting…</source>
        <extracomment>%1 is a number of entries; further ones are still being found.</extracomment>
        <translation>%1件以上、集計中…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
</context>
<context>
    <name>console::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ファイルの取り込み</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>ファイルをここにドロップするか、選択してください</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the list of what is wrong</source>
        <translation>問題点の一覧をコピー</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Leave out rows that can&apos;t be read, and import the others</source>
        <translation>読み取れない行を除いて取り込む</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>取り込むファイルを選択</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>The program finds a file&apos;s encoding by itself.</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is an encoding, found in a file.</extracomment>
        <translation>検出: %1</translation>
    </message>
    <message numerus="yes">
        <source>Preview: the first %Ln row(s).</source>
        <translation>
            <numerusform>プレビュー: 先頭の%Ln行です。</numerusform>
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
            <numerusform>ファイルのその他の%Ln列は不要なため読み飛ばします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the file. You see its first rows here before anything is imported.</source>
        <translation>ファイルを選択してください。取り込む前に先頭の行がここに表示されます。</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>ファイルを読み取り中…</translation>
    </message>
    <message>
        <source>There is nothing to show of this file.</source>
        <translation>このファイルには表示できる内容がありません。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Import as: %1</source>
        <extracomment>%1 is a kind of file: Orders, Items.</extracomment>
        <translation>%1として取り込む</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>キャンセルしました。何も取り込まれていません。</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 things that are wrong:</source>
        <translation>問題点%L2件のうち最初の%L1件:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) wrong:</source>
        <translation>
            <numerusform>問題点%Ln件:</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <extracomment>%1 is an enumeration: rows read, added, updated and so on.</extracomment>
        <translation>取り込みました: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %Ln row(s) can&apos;t be read. Mend them in the file, or leave them out by the box above and import again.</source>
        <translation>
            <numerusform>何も取り込まれていません。%Ln行を読み取れません。ファイルを修正するか、上のチェックボックスでその行を除くようにして、もう一度取り込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>%p%</source>
        <extracomment>%p is the share done; keep it.</extracomment>
        <translation>%p%</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>表 (*.csv *.txt *.tsv *.xlsx);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>An Excel workbook says itself how it is written.</source>
        <translation>Excelブックでは形式が自動的に判別されます。</translation>
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
        <translation>問題点</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>What stands in a field of a file.</extracomment>
        <translation>値</translation>
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
        <translation>サービスポイント</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>お問合せ</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>A CSV file of service-point events, a row for each event.</source>
        <translation>サービスポイントの明細のCSVファイル（1件1行）。</translation>
    </message>
    <message>
        <source>A CSV file of the shop&apos;s items, a row for each item.</source>
        <translation>ショップの商品のCSVファイル（1商品1行）。</translation>
    </message>
    <message>
        <source>The order file that J·QSM offers for download, as it is. Buyers&apos; data in it are read past.</source>
        <translation>J·QSMからダウンロードした注文ファイルをそのまま取り込めます。購入者の情報は読み飛ばします。</translation>
    </message>
    <message>
        <source>A CSV file of buyers&apos; inquiries, a row for each inquiry.</source>
        <translation>購入者からのお問合せのCSVファイル（1件1行）。</translation>
    </message>
    <message>
        <source>A CSV file of Qoo10&apos;s notices, a row for each notice.</source>
        <translation>Qoo10のお知らせのCSVファイル（1件1行）。</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with BOM</source>
        <translation>UTF-8（BOM付き）</translation>
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
        <translation>ファイルを開けません。ファイルがあること、読み取りの権限があることを確認してください。</translation>
    </message>
    <message>
        <source>This is a folder. Choose the file in it.</source>
        <translation>これはフォルダです。中のファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file is empty. Download it again.</source>
        <translation>ファイルが空です。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Line %L1 can&apos;t be read in this encoding. Choose another one at Encoding.</source>
        <translation>%L1行目をこの文字コードで読み取れません。文字コードで別のものを選択してください。</translation>
    </message>
    <message>
        <source>The first line lacks these columns: %1. Take the file as it was downloaded, with its headings, or choose another kind of file.</source>
        <translation>先頭行に次の列がありません: %1。見出しを含め、ダウンロードしたままのファイルを使うか、別の種類を選択してください。</translation>
    </message>
    <message>
        <source>These columns stand in the first line twice: %1. Remove one of each.</source>
        <translation>先頭行に次の列が重複しています: %1。一方を削除してください。</translation>
    </message>
    <message>
        <source>This seems to be a file of another kind: %1.</source>
        <translation>別の種類のファイルのようです: %1。</translation>
    </message>
    <message>
        <source>This seems to be a file of another kind. Choose its kind above.</source>
        <translation>別の種類のファイルのようです。上で種類を選択してください。</translation>
    </message>
    <message>
        <source>A field in line %L1 is too long: perhaps a quotation mark is missing there. Mend the line, or download the file again.</source>
        <translation>%L1行目の項目が長すぎます。引用符が抜けている可能性があります。その行を直すか、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>Line %L1 has too many columns to be a file of this kind. Take the file as it was downloaded.</source>
        <translation>%L1行目の列が多すぎるため、この種類のファイルとして読み取れません。ダウンロードしたままのファイルを使ってください。</translation>
    </message>
    <message>
        <source>A quotation mark that is opened in line %L1 is never closed: the file may be cut off. Download it again.</source>
        <translation>%L1行目で開いた引用符が閉じられていません。ファイルが途中で切れている可能性があります。もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Copy it to this computer&apos;s disk and try again.</source>
        <translation>ファイルを最後まで読み取れませんでした。このパソコンのディスクにコピーして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is not a text file. Choose the CSV file.</source>
        <translation>テキストファイルではありません。CSVファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is an Excel workbook. Save it there as CSV and import that file.</source>
        <translation>Excelブックです。ExcelでCSVとして保存し、そのファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>This is a compressed file. Unpack it and import the CSV file in it.</source>
        <translation>圧縮ファイルです。展開して、中のCSVファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>This is a PDF document. Download the CSV file instead.</source>
        <translation>PDF文書です。CSVファイルをダウンロードしてください。</translation>
    </message>
    <message>
        <source>This is a picture. Choose the CSV file.</source>
        <translation>画像です。CSVファイルを選択してください。</translation>
    </message>
    <message>
        <source>This is a database, perhaps a backup of this program. Backups are restored from the menu.</source>
        <translation>データベースです。このプログラムのバックアップの場合は、メニューから復元してください。</translation>
    </message>
    <message>
        <source>This is a web page: perhaps you were logged out when you downloaded it. Log in to J·QSM and download the file again.</source>
        <translation>Webページです。ダウンロード時にログアウトしていた可能性があります。J·QSMにログインして、もう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>The file is UTF-16 text without a mark. Choose UTF-16 LE at Encoding, or save the file as UTF-8.</source>
        <translation>BOMのないUTF-16のテキストです。文字コードでUTF-16 LEを選択するか、UTF-8で保存してください。</translation>
    </message>
    <message>
        <source>The value is missing: fill it in.</source>
        <translation>値がありません。入力してください。</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>整数ではありません。</translation>
    </message>
    <message>
        <source>The number is too large or too small.</source>
        <translation>数値が大きすぎるか小さすぎます。</translation>
    </message>
    <message>
        <source>This is not a date: write it as 2026/11/30.</source>
        <translation>日付ではありません。2026/11/30のように入力してください。</translation>
    </message>
    <message>
        <source>This is not a number of this sort: check its digits. Excel may have changed it.</source>
        <translation>この項目の番号として正しくありません。桁を確認してください。Excelが変更した可能性があります。</translation>
    </message>
    <message>
        <source>This value is not known: write it as J·QSM does.</source>
        <translation>不明な値です。J·QSMのとおりに入力してください。</translation>
    </message>
    <message>
        <source>The text is too long: shorten it.</source>
        <translation>文字が長すぎます。短くしてください。</translation>
    </message>
    <message>
        <source>The text holds an unprintable character: remove it.</source>
        <translation>表示できない文字が含まれています。削除してください。</translation>
    </message>
    <message>
        <source>The row has more or fewer fields than the first line: a comma or a quotation mark is wrong.</source>
        <translation>項目の数が先頭行と異なります。カンマか引用符に誤りがあります。</translation>
    </message>
    <message>
        <source>Text stands after a closing quotation mark: write a quotation mark inside a field twice.</source>
        <translation>閉じ引用符の後に文字があります。項目の中の引用符は2つ重ねてください。</translation>
    </message>
    <message>
        <source>Line %L1 has the same number with other content: keep one of the two.</source>
        <translation>%L1行目に同じ番号で内容の異なる行があります。どちらか一方を残してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>読み取り%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>rows</comment>
        <translation>
            <numerusform>追加%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <comment>rows</comment>
        <translation>
            <numerusform>更新%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>rows</comment>
        <translation>
            <numerusform>変更なし%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>除外%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of an enumeration.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Detailed sales</source>
        <translation>販売詳細内訳</translation>
    </message>
    <message>
        <source>Sales-related deductions</source>
        <translation>販売関連の差引内訳</translation>
    </message>
    <message>
        <source>The file sellingreport.csv of Settlement management in J·QSM. For its days it replaces what an earlier one brought.</source>
        <translation>J·QSMの精算管理のファイルsellingreport.csvです。同じ日付の分は、以前取り込んだ内容を置き換えます。</translation>
    </message>
    <message>
        <source>The file rcv.csv or RecvMegawari.csv of Settlement management in J·QSM. For its days it replaces what an earlier one brought.</source>
        <translation>J·QSMの精算管理のファイルrcv.csvまたはRecvMegawari.csvです。同じ日付の分は、以前取り込んだ内容を置き換えます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier file removed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>以前のファイル分の削除%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ad report</source>
        <translation>広告レポート</translation>
    </message>
    <message>
        <source>The Excel workbook of the ad performance report, as J·QSM offers it for download, or the same table as CSV.</source>
        <translation>J·QSMからダウンロードできる広告成果レポートのExcelブック、または同じ表のCSVです。</translation>
    </message>
    <message>
        <source>This Excel workbook is damaged or cut off. Download it again, or open it in Excel and save it anew.</source>
        <translation>このExcelブックは壊れているか、途中で切れています。もう一度ダウンロードするか、Excelで開いて保存し直してください。</translation>
    </message>
    <message>
        <source>This Excel workbook is locked by a password. Remove the password in Excel, save it and choose it again.</source>
        <translation>このExcelブックはパスワードで保護されています。Excelでパスワードを解除して保存し、もう一度選択してください。</translation>
    </message>
    <message>
        <source>This Excel workbook holds more than can be imported at once. Download the report for a shorter period.</source>
        <translation>このExcelブックは一度に取り込める量を超えています。より短い期間のレポートをダウンロードしてください。</translation>
    </message>
    <message>
        <source>This Excel workbook unpacks to far more than its size, as no report does, and was not read on. Download the report from J·QSM again.</source>
        <translation>このExcelブックは展開するとファイルサイズをはるかに超えます。通常のレポートではありえないため、読み込みを中止しました。J·QSMからレポートをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This Excel workbook consists of more parts than any report, and was not read. Download the report from J·QSM again.</source>
        <translation>このExcelブックは通常のレポートより多くのパーツで構成されているため、読み込みませんでした。J·QSMからレポートをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>A part of this Excel workbook has a name that leads out of the file or comes twice, or is a link, and it was not read. Download the report from J·QSM again.</source>
        <translation>このExcelブックには、名前がファイルの外を指す、名前が重複する、またはリンクであるパーツがあるため、読み込みませんでした。J·QSMからレポートをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This Excel workbook declares entities or document types, as no report does, and was not read. Download the report from J·QSM again.</source>
        <translation>このExcelブックにはエンティティまたは文書型の宣言があります。通常のレポートにはないため、読み込みませんでした。J·QSMからレポートをもう一度ダウンロードしてください。</translation>
    </message>
    <message>
        <source>This Excel workbook has no sheet named Report, but these: %1. Name the sheet with the report so, or keep it alone.</source>
        <extracomment>%1 lists the names of a workbook&apos;s sheets.</extracomment>
        <translation>このExcelブックには「Report」という名前のシートがなく、次のシートがあります: %1。レポートのシートをその名前にするか、そのシートだけを残してください。</translation>
    </message>
    <message>
        <source>The part of this program that reads Excel workbooks is missing. Install the program again, or save the report as CSV.</source>
        <translation>このプログラムのExcelブック読み込み機能がありません。プログラムをもう一度インストールするか、レポートをCSVで保存してください。</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number, and digits are lost. Format the column as text, enter the number anew, or download the file again.</source>
        <translation>この数値は表計算ソフトで丸められ、桁が失われています。列を文字列形式にして数値を入力し直すか、ファイルをもう一度ダウンロードしてください。</translation>
    </message>
</context>
<context>
    <name>console::ui::InquiriesModel</name>
    <message>
        <source>State</source>
        <extracomment>Whether an inquiry has been answered.</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Inquiry number</source>
        <translation>お問合せ番号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>商品番号</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>An inquiry&apos;s heading.</extracomment>
        <translation>件名</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未回答</translation>
    </message>
</context>
<context>
    <name>console::ui::InquiriesPage</name>
    <message>
        <source>Customer inquiries</source>
        <translation>お客様からのお問合せ</translation>
    </message>
    <message>
        <source>Ask Qoo10…</source>
        <translation>Qoo10に問い合わせる…</translation>
    </message>
    <message>
        <source>Inquiries shown</source>
        <translation>表示するお問合せ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inquiry(ies) so far</source>
        <comment>The list grows as one scrolls.</comment>
        <translation>
            <numerusform>%Ln件まで表示中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inquiry(ies)</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all inquiries</source>
        <translation>すべてのお問合せを表示</translation>
    </message>
    <message>
        <source>Import inquiries…</source>
        <translation>お問合せを取り込む…</translation>
    </message>
    <message>
        <source>No inquiries yet. Import the inquiry file to see here what buyers ask. Answers are written in J·QSM.</source>
        <translation>お問合せはまだありません。お問合せファイルを取り込むと、購入者からの質問をここで確認できます。回答はJ·QSMで行います。</translation>
    </message>
    <message>
        <source>Every inquiry has been answered.</source>
        <translation>未回答のお問合せはありません。</translation>
    </message>
    <message>
        <source>All inquiries</source>
        <translation>すべてのお問合せ</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未回答</translation>
    </message>
</context>
<context>
    <name>console::ui::InquiryDialog</name>
    <message>
        <source>Write to Qoo10</source>
        <translation>Qoo10に問い合わせる</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>メールソフトを開く</translation>
    </message>
    <message>
        <source>Category: QSM operation &gt; Promotion·Coupon·Qcash</source>
        <extracomment>The category under which Qoo10 files the message; its form offers these words.</extracomment>
        <translation>カテゴリ: QSM操作 &gt; プロモーション・クーポン・Qキャッシュ</translation>
    </message>
    <message>
        <source>Seller ID: %1</source>
        <translation>販売者ID: %1</translation>
    </message>
    <message>
        <source>Shop: %1</source>
        <translation>ショップ: %1</translation>
    </message>
    <message>
        <source>[QSM operation &gt; Promotion·Coupon·Qcash] Inquiry</source>
        <translation>[QSM操作 &gt; プロモーション・クーポン・Qキャッシュ] お問合せ</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>宛先 %1</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the message and send it from wherever you write mail.</source>
        <translation>メールソフトを開けませんでした。本文をコピーして、お使いのメールソフトから送信してください。</translation>
    </message>
    <message>
        <source>The message is on the clipboard, with address and subject.</source>
        <translation>宛先と件名を含む本文をクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>console::ui::InstructionTexts</name>
    <message>
        <source>%1 (Japan time)</source>
        <translation>%1（日本時間）</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1円</translation>
    </message>
    <message>
        <source>ticket %1 yen + fee %2 yen</source>
        <extracomment>%1 is the price of a charge ticket, %2 the fee for paying it, both in yen.</extracomment>
        <translation>チャージ券 %1円 + 手数料 %2円</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>Status of an order: the payment service refused its payment.</extracomment>
        <translation>承認されず</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>Status of an order that the seller gave up before it was paid.</extracomment>
        <translation>取りやめ</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>Status of an order whose payment was never asked for, because the program ended before.</extracomment>
        <translation>中断</translation>
    </message>
    <message>
        <source>The Qcash was credited.</source>
        <translation>Qキャッシュを付与しました。</translation>
    </message>
    <message>
        <source>The Qcash is credited as soon as the payment has come in. This page notices it by itself.</source>
        <translation>入金を確認すると、Qキャッシュが付与されます。このページには自動で反映されます。</translation>
    </message>
    <message>
        <source>It was not paid in time (deadline: %1) and lapsed by itself. Nothing is to be paid any more.</source>
        <translation>期限（%1）までに支払いがなかったため、自動で期限切れになりました。お支払いは不要です。</translation>
    </message>
    <message>
        <source>The payment service declined the payment. Nothing was charged.</source>
        <translation>決済サービスで決済が承認されませんでした。請求は発生していません。</translation>
    </message>
    <message>
        <source>You gave this order up before it was paid. Nothing is to be paid any more.</source>
        <translation>この注文は、支払い前に取りやめになりました。お支払いは不要です。</translation>
    </message>
    <message>
        <source>The program ended before the payment service had heard of this order. Nothing was charged.</source>
        <translation>決済サービスにこの注文が届く前に、プログラムが終了しました。請求は発生していません。</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>決済ページ</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支店</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>口座種別</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>口座番号</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>口座名義</translation>
    </message>
    <message>
        <source>Remitter&apos;s name</source>
        <translation>振込名義人</translation>
    </message>
    <message>
        <source>Convenience store</source>
        <translation>コンビニ</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>受付番号</translation>
    </message>
    <message>
        <source>Confirmation number</source>
        <translation>確認番号</translation>
    </message>
    <message>
        <source>Slip number</source>
        <translation>払込票番号</translation>
    </message>
    <message>
        <source>Mobile Suica e-mail</source>
        <translation>モバイルSuicaのメールアドレス</translation>
    </message>
    <message>
        <source>7-Eleven</source>
        <translation>セブン-イレブン</translation>
    </message>
    <message>
        <source>Lawson</source>
        <translation>ローソン</translation>
    </message>
    <message>
        <source>FamilyMart</source>
        <translation>ファミリーマート</translation>
    </message>
    <message>
        <source>MiniStop</source>
        <translation>ミニストップ</translation>
    </message>
    <message>
        <source>Open the payment page in the browser: %1</source>
        <translation>ブラウザで決済ページを開いてください: %1</translation>
    </message>
    <message>
        <source>Pay %1 there by %2.</source>
        <translation>%2までに、決済ページで%1を支払ってください。</translation>
    </message>
    <message>
        <source>Come back here when you have paid: the order changes by itself.</source>
        <translation>支払った後、ここに戻ってください。注文は自動で更新されます。</translation>
    </message>
    <message>
        <source>Go to a %1 and choose payment by number on the multi-copy machine.</source>
        <extracomment>%1 is a chain of convenience stores.</extracomment>
        <translation>%1のマルチコピー機で、番号によるお支払いを選んでください。</translation>
    </message>
    <message>
        <source>Go to a %1 and choose payment by number on the Loppi terminal.</source>
        <translation>%1のLoppi端末で、番号によるお支払いを選んでください。</translation>
    </message>
    <message>
        <source>Type in the receipt number %1.</source>
        <translation>受付番号 %1 を入力してください。</translation>
    </message>
    <message>
        <source>Then type in the confirmation number %1.</source>
        <translation>続けて確認番号 %1 を入力してください。</translation>
    </message>
    <message>
        <source>Take the slip that is printed to the till at once and pay %1 by %2.</source>
        <translation>印刷された申込券をすぐにレジへ持って行き、%2までに%1を支払ってください。</translation>
    </message>
    <message>
        <source>Go to a 7-Eleven and say at the till that you pay an internet order.</source>
        <translation>セブン-イレブンのレジで、インターネット代金の支払いと伝えてください。</translation>
    </message>
    <message>
        <source>Show the slip number %1.</source>
        <translation>払込票番号 %1 を提示してください。</translation>
    </message>
    <message>
        <source>Pay %1 by %2.</source>
        <translation>%2までに%1を支払ってください。</translation>
    </message>
    <message>
        <source>Transfer %1 to %2, account %3, holder %4.</source>
        <extracomment>%1 is an amount in yen, %2 bank and branch, %3 type and number of the account, %4 its holder.</extracomment>
        <translation>%1を%2、口座 %3、名義 %4 に振り込んでください。</translation>
    </message>
    <message>
        <source>Give exactly this remitter&apos;s name: %1</source>
        <translation>振込名義人は必ず次のとおりにしてください: %1</translation>
    </message>
    <message>
        <source>Your bank&apos;s transfer fee is yours to pay, on top of the amount.</source>
        <translation>銀行の振込手数料は、この金額とは別にご負担ください。</translation>
    </message>
    <message>
        <source>The money has to arrive by %1. Outside banking hours it may arrive on the next business day.</source>
        <translation>%1までに着金する必要があります。銀行の営業時間外の振込は、翌営業日の着金になることがあります。</translation>
    </message>
    <message>
        <source>A request to pay was sent to %1. Open it on the phone with Mobile Suica.</source>
        <translation>%1に決済の依頼を送信しました。モバイルSuicaの携帯電話で開いてください。</translation>
    </message>
    <message>
        <source>Charge Mobile Suica with at least %1 where it holds less.</source>
        <translation>残高が足りない場合は、モバイルSuicaに%1以上をチャージしてください。</translation>
    </message>
    <message>
        <source>Confirm the payment of %1 by %2.</source>
        <translation>%2までに%1の決済を確定してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message>
        <source>On the payment page</source>
        <translation>決済ページで確認</translation>
    </message>
    <message>
        <source>Order number: %1</source>
        <translation>注文番号: %1</translation>
    </message>
    <message>
        <source>Charge ticket: %1</source>
        <translation>Qキャッシュのチャージ券: %1</translation>
    </message>
    <message>
        <source>Payment method: %1</source>
        <translation>決済方法: %1</translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>支払額: %1</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>支払期限: %1</translation>
    </message>
    <message>
        <source>Practice: do not pay. All numbers are made up and no real money moves.</source>
        <translation>練習です。支払わないでください。番号はすべて架空のもので、実際のお金は動きません。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Time left until an order lapses: %1 is hours, minutes and seconds, as 09:54:32.</extracomment>
        <translation>残り %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) and %1 left</source>
        <translation>
            <numerusform>残り %Ln日 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The payment service can&apos;t be reached. Check the internet connection. It is asked again by itself; what is paid meanwhile is not lost.</source>
        <translation>決済サービスに接続できません。インターネット接続を確認してください。自動で再度照会され、その間の入金も失われません。</translation>
    </message>
    <message>
        <source>The payment service is still busy with this order. Wait a minute and ask again.</source>
        <translation>決済サービスがこの注文を処理中です。しばらく待ってから、もう一度照会してください。</translation>
    </message>
    <message>
        <source>The payment service did not accept the question. Nothing was booked. Check the payment settings.</source>
        <translation>決済サービスが照会を受け付けませんでした。何も記帳されていません。決済の設定を確認してください。</translation>
    </message>
    <message>
        <source>The payment service&apos;s key is not known on this computer. Enter it in the settings.</source>
        <translation>決済サービスのキーがこのパソコンにありません。設定で入力してください。</translation>
    </message>
    <message>
        <source>There is no such order in this book.</source>
        <translation>この帳簿にその注文はありません。</translation>
    </message>
    <message>
        <source>This order was paid in the meantime. It stays, and its Qcash was credited.</source>
        <translation>この注文はその間に決済完了となりました。注文は有効で、Qキャッシュが付与されています。</translation>
    </message>
    <message>
        <source>This order had ended in the meantime.</source>
        <translation>この注文はその間に終了していました。</translation>
    </message>
</context>
<context>
    <name>console::ui::ItemScoreModel</name>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>商品番号</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>console::ui::ItemScoresCard</name>
    <message>
        <source>Item scores</source>
        <translation>商品別のサービスポイント</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>商品番号</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search item scores</source>
        <translation>商品別のポイントを検索</translation>
    </message>
    <message>
        <source>This page holds points of 2019-07-01 and later.</source>
        <translation>このページには2019-07-01以降のポイントが表示されます。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Export these item scores to a file</source>
        <translation>商品別のポイントをファイルに書き出す</translation>
    </message>
    <message>
        <source>Past service points</source>
        <translation>過去のサービスポイント</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>すべてのカテゴリ</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>No item of %1 matches the search.</source>
        <translation>%1には、検索条件に該当する商品がありません。</translation>
    </message>
    <message>
        <source>No item scores are known for %1. Import the points file.</source>
        <translation>%1の商品別ポイントがありません。ポイントファイルを取り込んでください。</translation>
    </message>
</context>
<context>
    <name>console::ui::JournalsModel</name>
    <message>
        <source>Closing correction at the end of the fiscal year: what is not used becomes a prepayment.</source>
        <translation>会計年度末の決算整理仕訳: 未使用分を前払金に振り替えます。</translation>
    </message>
    <message>
        <source>The closing correction of the day before, taken back.</source>
        <translation>前日の決算整理仕訳の振り戻しです。</translation>
    </message>
    <message>
        <source>A new booking policy holds from this day on: what is not used moves to where it keeps it.</source>
        <translation>この日から新しい記帳方針が適用されます。未使用分を新しい方針の科目に振り替えます。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Debit</source>
        <extracomment>A column: the account at the left side of a journal (借方).</extracomment>
        <translation>借方</translation>
    </message>
    <message>
        <source>Credit</source>
        <extracomment>A column: the account at the right side of a journal (貸方).</extracomment>
        <translation>貸方</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
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
        <translation>先月</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>前期</translation>
    </message>
    <message>
        <source>First day of the journals</source>
        <translation>仕訳の開始日</translation>
    </message>
    <message>
        <source>Last day of the journals</source>
        <translation>仕訳の終了日</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the journals of these days</source>
        <translation>この期間の仕訳を表示する</translation>
    </message>
    <message>
        <source>Accounting software</source>
        <translation>会計ソフト</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Export the journals to a file</source>
        <translation>仕訳をファイルに書き出す</translation>
    </message>
    <message>
        <source>Monthly statement…</source>
        <translation>月次利用明細書…</translation>
    </message>
    <message>
        <source>Monthly statement</source>
        <translation>月次利用明細書</translation>
    </message>
    <message>
        <source>The journals are being made…</source>
        <translation>仕訳を作成しています…</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>仕訳</translation>
    </message>
    <message>
        <source>Journals for %1</source>
        <translation>%1用の仕訳</translation>
    </message>
    <message>
        <source>Show the journals of these days first.</source>
        <translation>先にこの期間の仕訳を表示してください。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last day of a span.</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>The first day lies after the last one. Nothing was read.</source>
        <translation>開始日が終了日より後です。読み込んでいません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln journal(s) from %1 to %2.</source>
        <translation>
            <numerusform>%1から%2までの仕訳%Ln件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown; the file has them all.</source>
        <translation>
            <numerusform>最初の%Ln件を表示しています。ファイルにはすべて含まれます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Debit %1 = credit %2</source>
        <extracomment>Sums of all journals, in yen; both sides are equal.</extracomment>
        <translation>借方 %1 = 貸方 %2</translation>
    </message>
    <message>
        <source>Left out:</source>
        <extracomment>Followed by sentences that say what is not in the journals, and why.</extracomment>
        <translation>対象外:</translation>
    </message>
    <message>
        <source>Nothing is to be booked on these days: the booking policy leaves all entries out.</source>
        <translation>この期間に記帳するものはありません。記帳方針により、すべての明細が対象外です。</translation>
    </message>
    <message>
        <source>There are no journals on these days: nothing came into the wallet or left it. Choose other days.</source>
        <translation>この期間の仕訳はありません。Qキャッシュの増減がありませんでした。別の期間を選んでください。</translation>
    </message>
    <message>
        <source>Booking policy</source>
        <translation>記帳方針</translation>
    </message>
</context>
<context>
    <name>console::ui::KeepingDialog</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>What is wrong with the book</source>
        <translation>帳簿の問題点</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Everything in this program&apos;s book, with all its shops, is replaced by what the backup holds. The book as it is now is kept beside it as a copy. Afterwards you log in again.</source>
        <translation>このプログラムの帳簿は、すべてのショップを含め、バックアップの内容に置き換わります。現在の帳簿は、同じ場所に控えとして残ります。復元後、もう一度ログインしてください。</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>%1 is a file with its folder.</extracomment>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>The backup has been written. Keep it on another disk than this computer&apos;s.</source>
        <translation>バックアップを作成しました。このパソコンとは別のディスクに保管してください。</translation>
    </message>
    <message>
        <source>The backup has been restored. The book as it was before is kept in %1. Log in again.</source>
        <extracomment>%1 is a file with its folder.</extracomment>
        <translation>バックアップを復元しました。以前の帳簿は%1に残しています。もう一度ログインしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The book is sound: %Ln movement(s) checked.</source>
        <translation>
            <numerusform>帳簿は正常です。%Ln件の記帳を検査しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup beside the book as it is now</source>
        <translation>バックアップと現在の帳簿の比較</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Qcash entry(s) of the book as it is now are not in the backup: they would be lost in this book.</source>
        <translation>
            <numerusform>現在の帳簿のQキャッシュの明細%Ln件がバックアップにありません。復元するとこの帳簿から失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup has every Qcash entry of the book as it is now.</source>
        <translation>バックアップには、現在の帳簿のQキャッシュの明細がすべて含まれています。</translation>
    </message>
    <message>
        <source>%1 The present book is kept as %2.</source>
        <extracomment>%1 is a sentence on what would be lost, %2 a file with its folder.</extracomment>
        <translation>%1現在の帳簿は%2に残します。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %Ln movement(s). The book has not been checked to its end.</source>
        <translation>
            <numerusform>%Ln件の記帳を検査した時点でキャンセルしました。帳簿の検査は最後まで行われていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The book is not sound: %Ln thing(s) found.</source>
        <translation>
            <numerusform>帳簿に問題が%Ln件見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Movements checked: %2. Keep this file as it is, and restore your newest sound backup.</source>
        <extracomment>%1 is a sentence on how much is wrong, %2 a number of movements.</extracomment>
        <translation>%1検査した記帳: %2件。このファイルはそのまま残し、正常な最新のバックアップを復元してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other recorded act(s), such as an order or a setting, are not in it: they would be lost in this book.</source>
        <translation>
            <numerusform>注文や設定など、その他の記録された操作%Ln件はバックアップにありません。復元するとこの帳簿から失われます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shop(s) closed since then would be open again.</source>
        <translation>
            <numerusform>その後に閉鎖したショップ%Ln件が、閉鎖前の状態に戻ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::KeepingFileText</name>
    <message>
        <source>Write a backup to</source>
        <translation>バックアップの保存先</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>復元するバックアップを選択</translation>
    </message>
    <message>
        <source>Backups (*.sqlite *.sqlite.before-*);;All files (*)</source>
        <translation>バックアップ (*.sqlite *.sqlite.before-*);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>console::ui::KeepingTexts</name>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>帳簿の検査</translation>
    </message>
    <message>
        <source>The backup is being written. You can go on when it is done.</source>
        <translation>バックアップを作成しています。終わると操作を続けられます。</translation>
    </message>
    <message>
        <source>The backup is being checked and restored.</source>
        <translation>バックアップを検査し、復元しています。</translation>
    </message>
    <message>
        <source>Every movement of the book is being checked.</source>
        <translation>帳簿のすべての記帳を検査しています。</translation>
    </message>
    <message>
        <source>This is the file of the book itself. Choose another file for the backup.</source>
        <translation>これは帳簿のファイルそのものです。バックアップには別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>This is the file of the book itself. Choose a backup.</source>
        <translation>これは帳簿のファイルそのものです。バックアップを選んでください。</translation>
    </message>
    <message>
        <source>Another program&apos;s file stands there. It was left as it is; choose another name.</source>
        <translation>その場所には別のプログラムのファイルがあります。そのまま残しましたので、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>This file is no backup of this program. Nothing was changed; choose another file.</source>
        <translation>このプログラムのバックアップではありません。何も変更されていません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program. Nothing was changed; install that version first.</source>
        <translation>新しいバージョンのプログラムで作られたファイルです。何も変更されていません。先にそのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The book is damaged, so no backup was made. Restore your newest sound backup.</source>
        <translation>帳簿が壊れているため、バックアップは作成されていません。正常な最新のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>The backup is damaged. Nothing was changed; choose an older one.</source>
        <translation>バックアップが壊れています。何も変更されていません。より古いバックアップを選んでください。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The backup can&apos;t be written there. Check that the folder exists and that you may write to it, or choose another one.</source>
        <translation>指定した場所にはバックアップを書き込めません。フォルダがあること、書き込みの権限があることを確認するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There is no space left for the backup. Make room on the disk, or choose another one.</source>
        <translation>バックアップのための空き容量がありません。空き容量を増やすか、別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>The backup can&apos;t be opened. Check that it is still there and that you may read it.</source>
        <translation>バックアップを開けません。ファイルがあること、読み取りの権限があることを確認してください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The file itself is damaged.</source>
        <translation>ファイルそのものが壊れています。</translation>
    </message>
    <message>
        <source>A row points to another one that is not there.</source>
        <translation>存在しない行を参照している行があります。</translation>
    </message>
    <message>
        <source>A movement was changed, removed or put in from outside.</source>
        <translation>記帳が外部から変更、削除、または挿入されています。</translation>
    </message>
    <message>
        <source>The two entries of a movement do not match it.</source>
        <translation>記帳の2つの明細が一致しません。</translation>
    </message>
    <message>
        <source>The balance after an entry does not follow from the one before.</source>
        <translation>明細の残高が、直前の明細の残高とつながっていません。</translation>
    </message>
    <message>
        <source>An account does not stand where its last entry says.</source>
        <translation>勘定の残高が最後の明細と一致しません。</translation>
    </message>
    <message>
        <source>The accounts do not add up to zero.</source>
        <translation>勘定の合計がゼロになりません。</translation>
    </message>
    <message>
        <source>The sums kept by day differ from the entries.</source>
        <translation>日ごとの合計が明細と一致しません。</translation>
    </message>
    <message>
        <source>A conversion has not been booked, or with another amount.</source>
        <translation>転換が記帳されていないか、金額が異なります。</translation>
    </message>
    <message>
        <source>A paid ticket order has not been booked, or with another amount.</source>
        <translation>支払い済みのチャージ券の注文が記帳されていないか、金額が異なります。</translation>
    </message>
    <message>
        <source>The points kept by month differ from the single ones.</source>
        <translation>月ごとのポイントが個々のポイントと一致しません。</translation>
    </message>
    <message>
        <source>A withdrawal has not been booked, or with another amount.</source>
        <translation>出金が記帳されていないか、金額が異なります。</translation>
    </message>
    <message>
        <source>The backup is being looked at. Nothing is changed by that.</source>
        <translation>バックアップの内容を確認しています。これによって変更されるものはありません。</translation>
    </message>
    <message>
        <source>A closed shop&apos;s Qcash is not what its closing says.</source>
        <translation>閉鎖したショップのQキャッシュが、閉鎖の記録と一致しません。</translation>
    </message>
    <message>
        <source>The lots of Qcash do not follow from the movements.</source>
        <translation>Qキャッシュのロットが記帳と一致しません。</translation>
    </message>
    <message>
        <source>What the Qcash history is searched by differs from the entries.</source>
        <translation>Qキャッシュの利用履歴の検索用データが明細と一致しません。</translation>
    </message>
    <message>
        <source>Check the disk, and restore your newest sound backup.</source>
        <translation>ディスクを検査し、正常な最新のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>Keep this file as it is, and restore your newest sound backup.</source>
        <translation>このファイルはそのまま残し、正常な最新のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>The single entries are right, sums and lists may be wrong. Restore your newest sound backup.</source>
        <translation>個々の明細は正常ですが、合計と一覧が誤っている可能性があります。正常な最新のバックアップを復元してください。</translation>
    </message>
    <message>
        <source>The folder %1 is not there, or can&apos;t be written to.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>フォルダ%1がないか、書き込めません。</translation>
    </message>
    <message>
        <source>A bid and the Qcash that was held, spent or returned for it differ.</source>
        <translation>入札と、その入札で保留・利用・返還されたQキャッシュが一致していません。</translation>
    </message>
</context>
<context>
    <name>console::ui::LeaveOrderDialog</name>
    <message>
        <source>Give up this order</source>
        <translation>この注文を取りやめる</translation>
    </message>
    <message>
        <source>Give up this order?</source>
        <translation>この注文を取りやめますか？</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>Qキャッシュのチャージ券</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>決済方法</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>Don&apos;t pay it any more. A payment that is under way may still come in: it is then shown as needing attention, and not lost.</source>
        <translation>これ以降は支払わないでください。処理中の支払いが入金された場合は、失われずに、確認が必要な入金として表示されます。</translation>
    </message>
    <message>
        <source>It is recorded in this book and told to the payment service. Nothing changes in J·QSM.</source>
        <translation>この帳簿に記録され、決済サービスに通知されます。J·QSMでは何も変わりません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>注文を残す</translation>
    </message>
    <message>
        <source>Give up the order</source>
        <translation>注文を取りやめる</translation>
    </message>
    <message>
        <source>Give up the order now</source>
        <translation>今すぐ注文を取りやめる</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>取りやめ中…</translation>
    </message>
</context>
<context>
    <name>console::ui::LeftOutLine</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the heading of a column, %2 what it shows of a row.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not shown for want of room: %1. Choose a row to read them here.</source>
        <extracomment>%1 names columns of a table that found no room in a narrow window.</extracomment>
        <translation>表示しきれない列: %1。行を選択するとここに表示されます。</translation>
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
        <translation>再試行</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
</context>
<context>
    <name>console::ui::LockDialog</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>ログアウト</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Change to another shop</source>
        <translation>別のショップに切り替える</translation>
    </message>
    <message>
        <source>The shop %1 is locked. What you had begun is kept.</source>
        <translation>ショップ%1はロックされています。入力中の内容は保持されています。</translation>
    </message>
    <message>
        <source>Enter the login password of %1. What is begun and not finished in the open shop is given up.</source>
        <translation>%1のログインパスワードを入力してください。現在のショップで入力中の内容は破棄されます。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>切り替える</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>console::ui::LoginPage</name>
    <message>
        <source>No shop is registered here yet. How would you like to begin?</source>
        <translation>まだショップが登録されていません。どのように始めますか？</translation>
    </message>
    <message>
        <source>Seller ID</source>
        <translation>販売者ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>Forgotten the password?</source>
        <translation>パスワードをお忘れですか？</translation>
    </message>
    <message>
        <source>A lost password can’t be recovered: this program keeps only a fingerprint of it and has no service that could reset it. A backup from before a change of password opens with the older one. Otherwise register the shop anew in an empty file and import its data again.</source>
        <translation>忘れたパスワードは復元できません。このプログラムは照合用の値だけを保存し、再設定のサービスはありません。パスワード変更前のバックアップは以前のパスワードで開けます。それ以外の場合は、空のファイルにショップを登録し直し、データをもう一度取り込んでください。</translation>
    </message>
    <message>
        <source>Register a shop</source>
        <translation>ショップを登録</translation>
    </message>
    <message>
        <source>For your own shop: with its seller ID and the Qcash that it has today.</source>
        <translation>ご自分のショップ用です。販売者IDと現在のQキャッシュを入力します。</translation>
    </message>
    <message>
        <source>Open the demo shop</source>
        <translation>デモショップを開く</translation>
    </message>
    <message>
        <source>A made-up shop to look around in. Nothing of it is kept.</source>
        <translation>お試し用の架空のショップです。内容は保存されません。</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>From another computer, or after a loss.</source>
        <translation>別のパソコンから、またはデータを失ったときに。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Sign in to your shop</source>
        <translation>ショップにログイン</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>ログイン中…</translation>
    </message>
</context>
<context>
    <name>console::ui::LostPointsModel</name>
    <message>
        <source>Lost in total</source>
        <translation>消滅の合計</translation>
    </message>
    <message>
        <source>Months below zero</source>
        <extracomment>Months whose points are less than nothing; how many follows.</extracomment>
        <translation>マイナスの月</translation>
    </message>
    <message>
        <source>They lost nothing: nothing carries over to the next month.</source>
        <translation>失われたポイントはありません。翌月には何も繰り越されません。</translation>
    </message>
    <message numerus="yes">
        <source>Lost in %Ln month(s)</source>
        <translation>
            <numerusform>消滅した月: %Lnヶ月</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost to</source>
        <extracomment>Heading: to what points were lost.</extracomment>
        <translation>消滅の理由</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <extracomment>Heading: points lost in the last twelve months.</extracomment>
        <translation>直近12ヶ月</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>Heading: points lost since the month %1.</extracomment>
        <translation>%1以降</translation>
    </message>
</context>
<context>
    <name>console::ui::LotsModel</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Came from</source>
        <extracomment>A column: where lots of Qcash came from.</extracomment>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Unused Qcash</source>
        <translation>未使用Qキャッシュ</translation>
    </message>
    <message>
        <source>Booked value (yen)</source>
        <extracomment>A column: what the books hold of it as a prepayment, in yen.</extracomment>
        <translation>帳簿価額（円）</translation>
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
        <translation>デモショップを終了</translation>
    </message>
    <message>
        <source>This is the demo shop. Try everything: nothing that you do here is kept. Q-account password: %1</source>
        <translation>これはデモショップです。自由にお試しください。操作した内容は保存されません。Q口座パスワード: %1</translation>
    </message>
    <message>
        <source>New here? A short tour shows where the main things are.</source>
        <translation>初めてご利用ですか？主な機能の場所を短いツアーでご案内します。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを見る</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Demo shop: nothing is kept. Q-account password: %1</source>
        <translation>デモショップ（保存されません）。Q口座パスワード: %1</translation>
    </message>
</context>
<context>
    <name>console::ui::ManualEntryDialog</name>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>明細の区分</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Amount in Qcash</source>
        <translation>金額（Qキャッシュ）</translation>
    </message>
    <message>
        <source> Qcash</source>
        <translation> Qキャッシュ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>商品番号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>It is recorded in this book only: do it in J·QSM too.</source>
        <translation>この帳簿にのみ記録されます。J·QSMでも行ってください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Record the entry</source>
        <translation>明細を記録する</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>期首残高</translation>
    </message>
    <message>
        <source>Record by hand</source>
        <translation>手入力で記録</translation>
    </message>
    <message>
        <source>How much Qcash the shop had when this book began, as J·QSM shows it.</source>
        <translation>この帳簿を始めた時点でショップにあったQキャッシュを、J·QSMの表示のとおりに記録します。</translation>
    </message>
    <message>
        <source>Record a Qcash movement that J·QSM shows and this book does not have yet.</source>
        <translation>J·QSMに表示されていて、この帳簿にまだないQキャッシュの増減を記録します。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>記録中…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>何も記帳されていません。</translation>
    </message>
    <message>
        <source>Give a reason, so that the entry can be understood later.</source>
        <translation>後で内容がわかるように、理由を入力してください。</translation>
    </message>
</context>
<context>
    <name>console::ui::MarketDaysModel</name>
    <message>
        <source>Display date</source>
        <translation>展示日</translation>
    </message>
    <message>
        <source>Ranks</source>
        <extracomment>How many ranks a day sold.</extracomment>
        <translation>順位数</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Own bid</source>
        <translation>自社入札</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>console::ui::MarketTab</name>
    <message>
        <source>Ad</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>Paid ad whose market is shown</source>
        <translation>相場を表示する有料広告</translation>
    </message>
    <message>
        <source>Keyword or category</source>
        <translation>キーワード・カテゴリ</translation>
    </message>
    <message>
        <source>Import lists…</source>
        <translation>リストを取り込む…</translation>
    </message>
    <message>
        <source>Import winner lists from a file</source>
        <translation>落札リストをファイルから取り込む</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Ranks sold</source>
        <translation>落札された順位の数</translation>
    </message>
    <message>
        <source>Start price</source>
        <translation>開始価格</translation>
    </message>
    <message>
        <source>Winning-price trend</source>
        <translation>落札価格の推移</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>グラフを画像として保存する</translation>
    </message>
    <message>
        <source>Chart of the winning prices</source>
        <translation>落札価格のグラフ</translation>
    </message>
    <message>
        <source>Winner lists by day</source>
        <translation>日別の落札リスト</translation>
    </message>
    <message>
        <source>Enter a list…</source>
        <translation>リストを入力…</translation>
    </message>
    <message>
        <source>Enter the winner list of a day</source>
        <translation>1日分の落札リストを入力する</translation>
    </message>
    <message>
        <source>Ad status</source>
        <translation>広告状況</translation>
    </message>
    <message>
        <source>Go to Ad status and enter outcomes</source>
        <translation>広告状況に移動して結果を入力する</translation>
    </message>
    <message>
        <source>Winner lists by day; Enter opens one</source>
        <translation>日別の落札リスト（Enterキーで開く）</translation>
    </message>
    <message>
        <source>Mega-wari</source>
        <translation>メガ割</translation>
    </message>
    <message>
        <source>Add an event…</source>
        <translation>開催を追加…</translation>
    </message>
    <message>
        <source>Add a Mega-wari event</source>
        <translation>メガ割の開催を追加する</translation>
    </message>
    <message>
        <source>Mega-wari events; Enter opens one</source>
        <translation>メガ割の開催（Enterキーで開く）</translation>
    </message>
    <message>
        <source>Winning-price trend: %1</source>
        <translation>落札価格の推移: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days.</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Type in a keyword or a category</source>
        <translation>キーワードまたはカテゴリを入力</translation>
    </message>
    <message>
        <source>Import winner lists</source>
        <translation>落札リストの取り込み</translation>
    </message>
    <message>
        <source>Text tables (*.csv *.tsv *.txt)</source>
        <translation>テキストの表 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Type in a keyword or a category to see what won it, to note winner lists and to plan bids. Lists can also be imported from a file.</source>
        <translation>キーワードまたはカテゴリを入力すると、落札結果の確認、落札リストの記録、入札の計画ができます。リストはファイルからも取り込めます。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>取り込み中…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The chart was saved as %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>グラフを%1に保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>Winning prices in Qcash on the latest %Ln noted day(s); the start price is that of %1.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>
            <numerusform>記録がある最新%Ln日分の落札価格（Qキャッシュ）です。開始価格は%1のものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>No winner list is noted for this slot yet. The start price is that of %1.</source>
        <translation>この枠の落札リストはまだ記録されていません。開始価格は%1のものです。</translation>
    </message>
    <message>
        <source>The chart shows the lowest, the median and the highest winning price of each day as soon as winner lists are noted.</source>
        <translation>落札リストを記録すると、日ごとの落札価格の最低・中央値・最高がグラフに表示されます。</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Enter the winner list of a day, paste it from J·QSM, or import a file.</source>
        <translation>まだ記録がありません。1日分の落札リストを入力するか、J·QSMから貼り付けるか、ファイルを取り込んでください。</translation>
    </message>
    <message numerus="yes">
        <source>By these lists %Ln undecided bid(s) won.</source>
        <translation>
            <numerusform>これらのリストでは、結果未入力の入札のうち%Ln件が落札しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By these lists %Ln undecided bid(s) lost.</source>
        <translation>
            <numerusform>これらのリストでは、結果未入力の入札のうち%Ln件が落札していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the outcome in Ad status.</source>
        <translation>広告状況で結果を入力してください。</translation>
    </message>
    <message>
        <source>During Mega-wari the start price comes from the averages of the four events before. Note the events and their averages to see it in time.</source>
        <translation>メガ割期間中の開始価格は、直前4回の開催の平均から決まります。開催とその平均を記録しておくと、開始価格を早めに確認できます。</translation>
    </message>
</context>
<context>
    <name>console::ui::MarketTexts</name>
    <message>
        <source>%1 Qcash</source>
        <translation>%1 Qキャッシュ</translation>
    </message>
    <message>
        <source>Not taken: there is no price in this line.</source>
        <translation>対象外: この行に価格がありません。</translation>
    </message>
    <message>
        <source>Not taken: it can&apos;t be told which number is the rank and which the price. Add a header with Rank, Price and Item code.</source>
        <translation>対象外: どの数値が順位でどれが価格か判別できません。「順位」「価格」「商品コード」の見出しを付けてください。</translation>
    </message>
    <message>
        <source>Not taken: a rank is a whole number from 1 to %1.</source>
        <translation>対象外: 順位は1～%1の整数です。</translation>
    </message>
    <message>
        <source>Not taken: a price is a whole number of Qcash above zero.</source>
        <translation>対象外: 価格は0より大きいQキャッシュの整数です。</translation>
    </message>
    <message>
        <source>Not taken: the spreadsheet rounded the item code. Show that column as text and copy it again.</source>
        <translation>対象外: 表計算ソフトで商品コードが丸められています。その列を文字列で表示し、もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Not taken: a line before has this rank.</source>
        <translation>対象外: 前の行と同じ順位です。</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>落札</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>落札なし</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取り下げ</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Won by this list</source>
        <translation>このリストで落札</translation>
    </message>
    <message>
        <source>Lost by this list</source>
        <translation>このリストで落札なし</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>結果未入力</translation>
    </message>
    <message>
        <source>No day of this month takes a bid from you any more: the days have closed, or you have bid on them already.</source>
        <translation>この月に入札できる日はもうありません。入札が終了しているか、すでに入札しています。</translation>
    </message>
    <message>
        <source>The budget is not enough for a single day: the cheapest one needs %1 more.</source>
        <translation>予算が1日分に足りません。最も安い日でもあと%1必要です。</translation>
    </message>
    <message>
        <source>Fewer days than you wanted: the budget is not enough for more.</source>
        <translation>希望より少ない日数です。これ以上の日数には予算が足りません。</translation>
    </message>
    <message>
        <source>Fewer days than you wanted: the month has no more days on which you can bid.</source>
        <translation>希望より少ない日数です。この月に入札できる日がこれ以上ありません。</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>終了日が開始日より前です。</translation>
    </message>
    <message>
        <source>Type in an average above zero, or leave it unknown.</source>
        <translation>0より大きい平均を入力するか、不明のままにしてください。</translation>
    </message>
    <message>
        <source>Another event is noted for some of these days.</source>
        <translation>これらの日の一部に、別の開催が記録されています。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days.</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>For the event of %1 the averages of the four events before are needed; %2 of them are noted. Until then the usual start price is shown.</source>
        <translation>%1の開催には直前4回の開催の平均が必要です。現在%2回分が記録されています。そろうまでは通常の開始価格が表示されます。</translation>
    </message>
    <message>
        <source>Start price of the event of %1: %2. It is half of the last event&apos;s average (%3) and half of the average of the three before (%4), rounded up to the bid unit.</source>
        <translation>%1の開催の開始価格: %2。前回の開催の平均（%3）の半分と、その前の3回の平均（%4）の半分を合計し、入札単位に切り上げた額です。</translation>
    </message>
    <message>
        <source> / </source>
        <extracomment>Parts numbers in a list.</extracomment>
        <translation> / </translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <extracomment>%1 is a file, %2 a sentence.</extracomment>
        <translation>%1は取り込まれませんでした。%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln winner list(s) with %2 line(s) were noted from %1.</source>
        <translation>
            <numerusform>%1から落札リスト%Ln件（%2行）を記録しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not imported: %Ln value(s) are wrong. Nothing was noted.</source>
        <translation>
            <numerusform>%1は取り込まれませんでした。%Ln件の値に誤りがあります。何も記録されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>%1 is a line&apos;s number, %2 a column&apos;s name, %3 what is wrong.</extracomment>
        <translation>%1行目、%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Own bid</source>
        <translation>自社入札</translation>
    </message>
    <message numerus="yes">
        <source>Prices that won on the latest %Ln noted day(s): lowest %1, median %2, highest %3.</source>
        <translation>
            <numerusform>記録がある最新%Ln日分の落札価格: 最低%1、中央値%2、最高%3。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::MegaWariDialog</name>
    <message>
        <source>Mega-wari event</source>
        <translation>メガ割の開催</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>First day of the event</source>
        <translation>開催の初日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Last day of the event</source>
        <translation>開催の最終日</translation>
    </message>
    <message>
        <source>Average winning price</source>
        <translation>平均落札価格</translation>
    </message>
    <message>
        <source>The average winning price is known</source>
        <translation>平均落札価格がわかっている</translation>
    </message>
    <message>
        <source>Average winning price of the event in Qcash</source>
        <translation>開催の平均落札価格（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Qキャッシュ</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>これを使う</translation>
    </message>
    <message>
        <source>Use the average of the noted winner lists</source>
        <translation>記録した落札リストの平均を使う</translation>
    </message>
    <message>
        <source>The event is noted in this book only: it sets the start price that this program expects, not that of J·QSM.</source>
        <translation>開催はこの帳簿にのみ記録されます。このプログラムが見込む開始価格に使われ、J·QSMの開始価格は変わりません。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the event</source>
        <translation>開催を削除する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Don&apos;t save the event</source>
        <translation>開催を保存しない</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>開催を保存する</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a paid ad, %2 a keyword or category.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The noted winner lists of these days average %1.</source>
        <translation>これらの日に記録した落札リストの平均は%1です。</translation>
    </message>
    <message>
        <source>No winner list is noted for these days.</source>
        <translation>これらの日の落札リストは記録されていません。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>console::ui::MegaWariModel</name>
    <message>
        <source>Unknown</source>
        <extracomment>The average price of an event.</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Average winning price</source>
        <translation>平均落札価格</translation>
    </message>
</context>
<context>
    <name>console::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>console::ui::MethodRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a payment method, %2 the stores where it is paid.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Available amount</source>
        <translation>利用可能金額</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
</context>
<context>
    <name>console::ui::MonthEventsDialog</name>
    <message>
        <source>Events of the month</source>
        <translation>月の明細</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>%1 is the name of a score, %2 a number of points, %3 the day on which they were typed in.</extracomment>
        <translation>%1 %2（%3）</translation>
    </message>
    <message>
        <source>Typed in from J·QSM: %1. These count instead of the sums of the events below.</source>
        <extracomment>%1 lists scores with their points.</extracomment>
        <translation>J·QSMからの手入力: %1。下の明細の合計の代わりに使われます。</translation>
    </message>
    <message>
        <source>Events of %1</source>
        <translation>%1の明細</translation>
    </message>
    <message>
        <source>%1 points earned. %2</source>
        <translation>%1ポイントを獲得しました。%2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>No such events are known for %1.</source>
        <translation>%1に該当する明細がありません。</translation>
    </message>
    <message>
        <source>No events are known for %1. Import the points file.</source>
        <translation>%1の明細がありません。ポイントファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a score, %2 its points.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>console::ui::MonthEventsModel</name>
    <message>
        <source>%1 (item number %2)</source>
        <extracomment>%1 is an item&apos;s name, %2 its number.</extracomment>
        <translation>%1（商品番号 %2）</translation>
    </message>
    <message>
        <source>%1 (derived)</source>
        <extracomment>%1 is what earned or cost points; the score was not imported but derived from an order.</extracomment>
        <translation>%1（算出）</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what earned or cost points, %2 a sentence about the rule that it was derived by.</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>Heading: whether an item was sold as general or as reserve (pre-order) goods.</extracomment>
        <translation>商品区分</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>Heading: which part of the service points an event counts to: delivery, claims, reviews.</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>What earned or cost the points.</extracomment>
        <translation>事由</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>An order&apos;s number.</extracomment>
        <translation>注文</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>General goods, for a narrow column.</extracomment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>Reserve (pre-order) goods, for a narrow column.</extracomment>
        <translation>予約</translation>
    </message>
</context>
<context>
    <name>console::ui::NavigationModel</name>
    <message>
        <source>Summary</source>
        <translation>サマリー</translation>
    </message>
    <message>
        <source>Basic info</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>My grade &amp; points</source>
        <translation>マイグレード&amp;ポイント</translation>
    </message>
    <message>
        <source>Past service points</source>
        <translation>過去のサービスポイント</translation>
    </message>
    <message>
        <source>Goods management</source>
        <translation>商品管理</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>プロモーション</translation>
    </message>
    <message>
        <source>Paid ad</source>
        <translation>有料広告</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Qキャッシュ</translation>
    </message>
    <message>
        <source>Shipping/Cancel/Non-receipt</source>
        <translation>配送/キャンセル/未受取</translation>
    </message>
    <message>
        <source>Settlement management</source>
        <translation>精算管理</translation>
    </message>
    <message>
        <source>Seller Q-account</source>
        <translation>販売者Q口座</translation>
    </message>
    <message>
        <source>Inquiry/Others</source>
        <translation>お問合せ/その他</translation>
    </message>
    <message>
        <source>Customer inquiries</source>
        <translation>お客様からのお問合せ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>e-Ticket</source>
        <translation>eチケット</translation>
    </message>
    <message>
        <source>Settlement schedule</source>
        <translation>精算予定</translation>
    </message>
    <message>
        <source>Auto-charge plan</source>
        <translation>自動チャージ設定</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>ポイントルール</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>会計</translation>
    </message>
    <message>
        <source>Ad status</source>
        <translation>広告状況</translation>
    </message>
    <message>
        <source>Ad report</source>
        <translation>広告レポート</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>console::ui::NavigationPanel</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Show the whole menu</source>
        <translation>メニュー全体を表示</translation>
    </message>
    <message>
        <source>Collapse the menu to icons</source>
        <translation>メニューをアイコンに折りたたむ</translation>
    </message>
</context>
<context>
    <name>console::ui::NoticeDialog</name>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>システム</translation>
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
        <translation>件名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>console::ui::OrderDialog</name>
    <message>
        <source>Order %1</source>
        <translation>注文 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>console::ui::OrderPanel</name>
    <message>
        <source>Status of the order</source>
        <translation>注文の状態</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>To be paid, in yen</source>
        <translation>支払額（円）</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>What the amount is made up of</source>
        <translation>支払額の内訳</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>支払期限</translation>
    </message>
    <message>
        <source>Deadline of the order</source>
        <translation>注文の支払期限</translation>
    </message>
    <message>
        <source>Time left to pay</source>
        <translation>支払期限までの残り時間</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>Qキャッシュのチャージ券</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>決済方法</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>決済日時</translation>
    </message>
    <message>
        <source>When the order was paid</source>
        <translation>注文の決済日時</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>新しい合計</translation>
    </message>
    <message>
        <source>New total of Qcash</source>
        <translation>新しいQキャッシュの合計</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>もう一度注文</translation>
    </message>
    <message>
        <source>Order the same charge ticket again</source>
        <translation>同じチャージ券をもう一度注文する</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>支払手順</translation>
    </message>
    <message>
        <source>Open the payment page</source>
        <translation>決済ページを開く</translation>
    </message>
    <message>
        <source>Open the payment page in the browser</source>
        <translation>ブラウザで決済ページを開く</translation>
    </message>
    <message>
        <source>Ask the payment service again</source>
        <translation>決済サービスに再照会</translation>
    </message>
    <message>
        <source>Ask the payment service again for this order</source>
        <translation>この注文を決済サービスに再照会する</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Copy how to pay</source>
        <translation>支払手順をコピー</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Make a sheet to print</source>
        <translation>印刷用の用紙を作成する</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Ask now whether the payment has come in</source>
        <translation>入金があったか今すぐ確認する</translation>
    </message>
    <message>
        <source>Give up this order…</source>
        <translation>この注文を取りやめる…</translation>
    </message>
    <message>
        <source>Give up this order</source>
        <translation>この注文を取りやめる</translation>
    </message>
    <message>
        <source>This order waits for another payment service than the one in use now, so it can&apos;t be asked about. Choose that service again to follow it.</source>
        <translation>この注文は、現在使用中のものとは別の決済サービスの入金待ちのため、照会できません。確認するには、その決済サービスを選び直してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) came in that could not be credited.</source>
        <translation>
            <numerusform>付与できなかった入金が%Ln件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Nothing more is to be paid. This was a practice payment, recorded in this book only: buy the ticket in J·QSM too.</source>
        <translation>これ以上のお支払いはありません。これは練習用の決済で、この帳簿に記録されるだけです。チャージ券はJ·QSMでも購入してください。</translation>
    </message>
    <message>
        <source>Nothing more is to be paid. The settlement money was taken in this book only: buy the ticket in J·QSM too.</source>
        <translation>これ以上のお支払いはありません。精算金はこの帳簿でのみ差し引かれました。チャージ券はJ·QSMでも購入してください。</translation>
    </message>
    <message>
        <source>Nothing more is to be paid.</source>
        <translation>これ以上のお支払いはありません。</translation>
    </message>
    <message>
        <source>Nothing is to be paid for this order.</source>
        <translation>この注文のお支払いは不要です。</translation>
    </message>
    <message>
        <source>The payment service has not answered for this order yet, so how to pay it is not known. Nothing was charged. Ask the service again.</source>
        <translation>決済サービスからこの注文の回答がまだないため、支払手順は不明です。請求は発生していません。決済サービスに再照会してください。</translation>
    </message>
    <message>
        <source>The payment service has not answered for this order yet. If it never heard of it, the order ends by itself within a few minutes and nothing is charged.</source>
        <translation>決済サービスからこの注文の回答がまだありません。決済サービスに届いていない場合、注文は数分以内に自動で終了し、請求は発生しません。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>The sheet could not be shown. Install a viewer for PDF files, or copy the text instead.</source>
        <translation>用紙を表示できませんでした。PDFビューアをインストールするか、代わりにテキストをコピーしてください。</translation>
    </message>
    <message>
        <source>The payment page could not be opened. Copy its address into your browser.</source>
        <translation>決済ページを開けませんでした。アドレスをブラウザにコピーしてください。</translation>
    </message>
    <message>
        <source>This is practice: no browser opens. Play the payment page with the buttons below.</source>
        <translation>練習のため、ブラウザは開きません。下のボタンで決済ページの操作を試してください。</translation>
    </message>
    <message>
        <source>The payment page was opened in the browser. You can open it again.</source>
        <translation>ブラウザで決済ページを開きました。もう一度開くこともできます。</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>照会中…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>Name of a button for assistive technology; %1 is what it copies, as &quot;Receipt number&quot;.</extracomment>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <translation>最終確認: %1</translation>
    </message>
    <message>
        <source>The deadline is over</source>
        <translation>支払期限が過ぎました</translation>
    </message>
    <message>
        <source>The payment service has not answered for this order, so nothing was asked for and nothing was charged. What you typed in for it is gone: give this order up, then order again.</source>
        <translation>決済サービスからこの注文への応答がないため、何も請求されていません。入力した内容は残っていません。この注文を取りやめて、もう一度注文してください。</translation>
    </message>
</context>
<context>
    <name>console::ui::OrderPrint</name>
    <message>
        <source>Payment of order %1</source>
        <extracomment>Title of a sheet that is printed. %1 is an order number.</extracomment>
        <translation>注文%1の支払い</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>Qキャッシュのチャージ券</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>決済方法</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>支払期限</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>支払手順</translation>
    </message>
</context>
<context>
    <name>console::ui::OrdersModel</name>
    <message>
        <source>Waiting for payment</source>
        <translation>入金待ち</translation>
    </message>
    <message>
        <source>Delivery request</source>
        <translation>配送要請</translation>
    </message>
    <message>
        <source>Ship planned</source>
        <translation>発送予定</translation>
    </message>
    <message>
        <source>In delivery</source>
        <translation>配送中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>state of an order</comment>
        <translation>配送完了</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>キャンセル要請</translation>
    </message>
    <message>
        <source>Return request</source>
        <translation>返品要請</translation>
    </message>
    <message>
        <source>Exchange request</source>
        <translation>交換要請</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>交換完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル完了</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返品完了</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Where an order stands.</extracomment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>注文日</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Option</source>
        <extracomment>What the buyer chose of an item: colour, size.</extracomment>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Total (yen)</source>
        <translation>合計（円）</translation>
    </message>
    <message>
        <source>Ship planned</source>
        <comment>date</comment>
        <extracomment>The day for which the shipping of an order is planned.</extracomment>
        <translation>発送予定</translation>
    </message>
    <message>
        <source>Shipped</source>
        <extracomment>The day on which an order was shipped.</extracomment>
        <translation>発送日</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>date</comment>
        <extracomment>The day on which an order was delivered.</extracomment>
        <translation>配送完了日</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>配送会社</translation>
    </message>
</context>
<context>
    <name>console::ui::OrdersPage</name>
    <message>
        <source>e-Ticket</source>
        <translation>eチケット</translation>
    </message>
    <message>
        <source>Shipping/Cancel/Non-receipt</source>
        <translation>配送/キャンセル/未受取</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>注文を取り込む…</translation>
    </message>
    <message>
        <source>Orders shown</source>
        <translation>表示する注文</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Order number or item name</source>
        <translation>注文番号または商品名</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far</source>
        <comment>The list grows as one scrolls.</comment>
        <translation>
            <numerusform>%Ln件まで表示中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>すべての注文を表示</translation>
    </message>
    <message>
        <source>No order matches. Try a shorter text, or look in all orders.</source>
        <translation>該当する注文がありません。短い語で検索するか、すべての注文から探してください。</translation>
    </message>
    <message>
        <source>No orders yet. Import the order file that J·QSM offers for download on its delivery page. Buyers&apos; names and addresses in it are never kept.</source>
        <translation>注文はまだありません。J·QSMの配送管理でダウンロードした注文ファイルを取り込んでください。購入者の氏名や住所は保存されません。</translation>
    </message>
    <message>
        <source>No order waits to be shipped.</source>
        <translation>発送待ちの注文はありません。</translation>
    </message>
    <message>
        <source>No order has a cancel, return or exchange request.</source>
        <translation>キャンセル・返品・交換の要請がある注文はありません。</translation>
    </message>
    <message>
        <source>No e-ticket orders.</source>
        <translation>eチケットの注文はありません。</translation>
    </message>
    <message>
        <source>No order waits for payment.</source>
        <translation>入金待ちの注文はありません。</translation>
    </message>
    <message>
        <source>No order is in delivery.</source>
        <translation>配送中の注文はありません。</translation>
    </message>
    <message>
        <source>No order has been delivered.</source>
        <translation>配送完了の注文はありません。</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>すべての注文</translation>
    </message>
    <message>
        <source>Delivery request</source>
        <translation>配送要請</translation>
    </message>
    <message>
        <source>Cancel/return/exchange request</source>
        <translation>キャンセル要請/返品要請/交換要請</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>入金待ち</translation>
    </message>
    <message>
        <source>In delivery</source>
        <translation>配送中</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>state of an order</comment>
        <translation>配送完了</translation>
    </message>
</context>
<context>
    <name>console::ui::OutcomeDialog</name>
    <message>
        <source>Enter outcomes</source>
        <translation>結果を入力</translation>
    </message>
    <message>
        <source>Bids whose bidding has closed. Tick what J·QSM&apos;s winner list says; a bid without a tick stays open.</source>
        <translation>入札が締め切られ、結果が未入力の入札です。J·QSMの落札リストに合わせてチェックを付けてください。チェックのない入札は未入力のまま残ります。</translation>
    </message>
    <message>
        <source>All won</source>
        <translation>すべて落札</translation>
    </message>
    <message>
        <source>All lost</source>
        <translation>すべて落札なし</translation>
    </message>
    <message>
        <source>By the noted winner lists</source>
        <translation>記録した落札リストから</translation>
    </message>
    <message>
        <source>Clear the ticks</source>
        <translation>チェックを外す</translation>
    </message>
    <message>
        <source>Bids without an outcome</source>
        <translation>結果未入力の入札</translation>
    </message>
    <message>
        <source>Qcash that is spent</source>
        <translation>利用されるQキャッシュ</translation>
    </message>
    <message>
        <source>Qcash that is released</source>
        <translation>保留解除されるQキャッシュ</translation>
    </message>
    <message>
        <source>Spendable afterwards</source>
        <translation>処理後の利用可能額</translation>
    </message>
    <message>
        <source>Spendable Qcash afterwards</source>
        <translation>処理後の利用可能Qキャッシュ</translation>
    </message>
    <message>
        <source>Winning spends what was held, losing releases it. The outcomes are recorded in this book; in J·QSM they are decided by Qoo10, so nothing has to be done there.</source>
        <translation>落札すると保留分が利用され、落札しなければ保留解除されます。結果はこの帳簿に記録されます。J·QSMではQoo10が結果を決めるため、操作は不要です。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the outcomes</source>
        <translation>結果の入力をやめる</translation>
    </message>
    <message>
        <source>“Proposes” stands where a winner list was noted for the slot and day: check it before you enter it.</source>
        <translation>「候補」は、その枠と日の落札リストが記録されている場合に表示されます。内容を確認してから入力してください。</translation>
    </message>
    <message>
        <source>There are more bids without an outcome than are listed here; enter these first.</source>
        <translation>表示されている以外にも結果未入力の入札があります。先に表示中のものを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln won: spent</source>
        <comment>bids</comment>
        <translation>
            <numerusform>落札%Ln件: 利用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost: released</source>
        <comment>bids</comment>
        <translation>
            <numerusform>落札なし%Ln件: 保留解除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::OutcomeModel</name>
    <message>
        <source>proposes won</source>
        <extracomment>What a winner list that the user has noted says of a bid; a proposal only.</extracomment>
        <translation>候補: 落札</translation>
    </message>
    <message>
        <source>proposes lost</source>
        <translation>候補: 落札なし</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>Keyword or category</source>
        <translation>キーワード・カテゴリ</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Display date</source>
        <translation>展示日</translation>
    </message>
    <message>
        <source>Bid price</source>
        <translation>入札価格</translation>
    </message>
    <message>
        <source>Winner list</source>
        <extracomment>Heading: what the noted list of a bidding&apos;s winners says.</extracomment>
        <translation>落札リスト</translation>
    </message>
    <message>
        <source>Won</source>
        <extracomment>Heading of a column of boxes to tick: this bid won.</extracomment>
        <translation>落札</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Heading of a column of boxes to tick: this bid lost.</extracomment>
        <translation>落札なし</translation>
    </message>
</context>
<context>
    <name>console::ui::OutlookLine</name>
    <message>
        <source>It should last until:</source>
        <translation>残高をもたせたい日:</translation>
    </message>
    <message>
        <source>Day until which Qcash should last</source>
        <translation>Qキャッシュをもたせたい日</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提案する</translation>
    </message>
    <message>
        <source>Propose charge tickets for this day</source>
        <translation>この日までに必要なチャージ券を提案する</translation>
    </message>
    <message>
        <source>Choose a day after today, at most ten years ahead.</source>
        <translation>明日から10年後までの日を選択してください。</translation>
    </message>
    <message>
        <source>The balance lasts until %1 at this rate: no ticket is needed.</source>
        <translation>このペースなら残高は%1までもちます。チャージ券は必要ありません。</translation>
    </message>
    <message>
        <source>To last until %1 at this rate: buy %2 (%3 Qcash).</source>
        <extracomment>%1 is a date, %2 a list of tickets such as &quot;10,000 + 3,000&quot;, %3 their sum.</extracomment>
        <translation>このペースで%1までもたせるには: %2を購入（%3 Qキャッシュ）。</translation>
    </message>
</context>
<context>
    <name>console::ui::OutlookTexts</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>Charge Qcash or convert points to pay for ads.</source>
        <translation>広告の支払いには、Qキャッシュをチャージするか、ポイントを転換してください。</translation>
    </message>
    <message>
        <source>No spending in the last 30 days.</source>
        <translation>直近30日間の利用はありません。</translation>
    </message>
    <message>
        <source>Spent in the last 30 days: %1 Qcash · empty in %2 at this rate</source>
        <extracomment>%1 is an amount, %2 a count of days.</extracomment>
        <translation>直近30日間の利用: %1 Qキャッシュ・このペースで残高はあと%2</translation>
    </message>
    <message>
        <source>Spent in the last 30 days: %1 Qcash · empty in %2 at this rate, about %3</source>
        <extracomment>%1 is an amount, %2 a count of days, %3 a date.</extracomment>
        <translation>直近30日間の利用: %1 Qキャッシュ・このペースで残高はあと%2（%3頃まで）</translation>
    </message>
    <message>
        <source>At the rate of the last 30 days %1 Qcash last %2.</source>
        <extracomment>%1 is an amount, %2 a count of days.</extracomment>
        <translation>直近30日間のペースでは、%1 Qキャッシュはあと%2もちます。</translation>
    </message>
    <message>
        <source>At the rate of the last 30 days %1 Qcash last %2, until about %3.</source>
        <extracomment>%1 is an amount, %2 a count of days, %3 a date.</extracomment>
        <translation>直近30日間のペースでは、%1 Qキャッシュはあと%2、%3頃までもちます。</translation>
    </message>
    <message>
        <source>The balance is low: below your threshold of %1 Qcash.</source>
        <translation>残高が少なくなっています。基準額の%1 Qキャッシュを下回っています。</translation>
    </message>
    <message numerus="yes">
        <source>The balance is low: less than %Ln day(s) of spending.</source>
        <translation>
            <numerusform>残高が少なくなっています。利用額の%Ln日分を下回っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Just at the calendar&apos;s pace, %1 Qcash by today.</source>
        <translation>日割りのペースどおりです（今日までで%1 Qキャッシュ）。</translation>
    </message>
    <message>
        <source>%1 Qcash above the calendar&apos;s pace, %2 Qcash by today.</source>
        <translation>日割りのペース（今日までで%2 Qキャッシュ）を%1 Qキャッシュ上回っています。</translation>
    </message>
    <message>
        <source>%1 Qcash below the calendar&apos;s pace, %2 Qcash by today.</source>
        <translation>日割りのペース（今日までで%2 Qキャッシュ）を%1 Qキャッシュ下回っています。</translation>
    </message>
    <message>
        <source>At this rate %1 Qcash by the month&apos;s end, within the budget.</source>
        <translation>このペースでは月末までに%1 Qキャッシュとなり、予算内に収まります。</translation>
    </message>
    <message>
        <source>At this rate %1 Qcash by the month&apos;s end, %2 Qcash over the budget.</source>
        <translation>このペースでは月末までに%1 Qキャッシュとなり、予算を%2 Qキャッシュ超過します。</translation>
    </message>
    <message>
        <source>This month&apos;s ad budget is used up: %1 of %2 Qcash are spent.</source>
        <translation>今月の広告予算を使い切りました（%2 Qキャッシュ中%1 Qキャッシュを利用）。</translation>
    </message>
    <message>
        <source>At least %1 % of this month&apos;s ad budget is used: %2 of %3 Qcash are spent.</source>
        <extracomment>%1 is a share in percent, without the sign.</extracomment>
        <translation>今月の広告予算の%1%以上を利用しました（%3 Qキャッシュ中%2 Qキャッシュ）。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a sentence that says why, %2 one that says how long the balance lasts.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 Qcash can be spent.</source>
        <translation>%1 Qキャッシュを利用できます。</translation>
    </message>
    <message>
        <source>Qcash is low</source>
        <translation>Qキャッシュが少なくなっています</translation>
    </message>
    <message>
        <source>This month&apos;s ad budget</source>
        <translation>今月の広告予算</translation>
    </message>
    <message>
        <source>The balance has fallen so far that you are warned.</source>
        <translation>残高が警告の基準額まで減りました。</translation>
    </message>
    <message>
        <source>So much of the budget is used that you are warned.</source>
        <translation>予算の利用が警告の割合に達しました。</translation>
    </message>
    <message>
        <source>%1 Qcash held for bids is not counted.</source>
        <translation>入札で保留中の%1 Qキャッシュは含まれません。</translation>
    </message>
</context>
<context>
    <name>console::ui::OwnAdTermsModel</name>
    <message>
        <source>Saved at</source>
        <extracomment>When something was saved.</extracomment>
        <translation>保存日時</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>適用開始</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Of an ad, in Qcash: an auction&apos;s start price, or the price of a display day. Short: the heading of a narrow column.</extracomment>
        <translation>価格</translation>
    </message>
    <message>
        <source>Bid unit</source>
        <translation>入札単位</translation>
    </message>
    <message>
        <source>Most days</source>
        <extracomment>The number of display days that one application may have at most. Short: the heading of a narrow column.</extracomment>
        <translation>最大日数</translation>
    </message>
</context>
<context>
    <name>console::ui::Pager</name>
    <message>
        <source>Page %1 / %2</source>
        <extracomment>Of a list: %1 is the page shown, %2 how many there are.</extracomment>
        <translation>ページ %1 / %2</translation>
    </message>
    <message>
        <source>Previous page of the list</source>
        <translation>一覧の前のページ</translation>
    </message>
    <message>
        <source>Next page of the list</source>
        <translation>一覧の次のページ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>Go to the page</source>
        <translation>ページへ移動</translation>
    </message>
</context>
<context>
    <name>console::ui::PasswordEdit</name>
    <message>
        <source>Show password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>パスワードを隠す</translation>
    </message>
</context>
<context>
    <name>console::ui::PastPointsPage</name>
    <message>
        <source>Past service points</source>
        <translation>過去のサービスポイント</translation>
    </message>
    <message>
        <source>My grade &amp; points</source>
        <translation>マイグレード&amp;ポイント</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>商品番号</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search past service points</source>
        <translation>過去のサービスポイントを検索</translation>
    </message>
    <message>
        <source>No points of before 2019-07-01 match the search.</source>
        <translation>2019-07-01より前の該当するポイントはありません。</translation>
    </message>
    <message>
        <source>No points of before 2019-07-01 are known. Import the points file.</source>
        <translation>2019-07-01より前のポイントはありません。ポイントファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>This page holds points up to 2019-06-30. From 2019-07-01 on they are reckoned in another way; those are on the page My grade &amp; points.</source>
        <translation>このページには2019-06-30までのポイントが表示されます。2019-07-01以降は計算方法が変わり、マイグレード&amp;ポイントのページに表示されます。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Export these points to a file</source>
        <translation>このポイントをファイルに書き出す</translation>
    </message>
    <message>
        <source>The first day stands after the last one: no day lies between them.</source>
        <translation>開始日が終了日より後です。該当する日がありません。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
</context>
<context>
    <name>console::ui::PayerForm</name>
    <message>
        <source>Remitter name</source>
        <translation>振込名義人</translation>
    </message>
    <message>
        <source>Convenience store</source>
        <translation>コンビニ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Payer&apos;s name</source>
        <translation>支払者の氏名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>銀行</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>口座名義</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>口座の名義</translation>
    </message>
    <message>
        <source>Mobile Suica e-mail</source>
        <translation>モバイルSuicaのメールアドレス</translation>
    </message>
    <message>
        <source>E-mail address of your Mobile Suica</source>
        <translation>モバイルSuicaのメールアドレス</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
</context>
<context>
    <name>console::ui::PaymentForm</name>
    <message>
        <source>The payment service&apos;s own page asks for your card and your details. Nothing of it is typed in here.</source>
        <translation>カード情報やお客様の情報は、決済サービスのページで入力します。ここでは入力しません。</translation>
    </message>
    <message>
        <source>Q-account password</source>
        <translation>Q口座パスワード</translation>
    </message>
    <message>
        <source>No Q-account password has been set yet. Set one first; this order waits for you.</source>
        <translation>Q口座パスワードがまだ設定されていません。先に設定してください。この注文はそのまま残ります。</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>パスワードを設定</translation>
    </message>
    <message>
        <source>In practice no page opens.</source>
        <translation>練習ではページは開きません。</translation>
    </message>
    <message>
        <source>Enter the Q-account password.</source>
        <translation>Q口座パスワードを入力してください。</translation>
    </message>
</context>
<context>
    <name>console::ui::PaymentServiceDialog</name>
    <message>
        <source>Payment service</source>
        <translation>決済サービス</translation>
    </message>
    <message>
        <source>Who takes the money for charge tickets. The choice is for this computer alone.</source>
        <translation>チャージ券の代金を受け取るサービスです。この選択はこのパソコンにのみ適用されます。</translation>
    </message>
    <message>
        <source>Practice: no real money moves</source>
        <translation>練習: 実際のお金は動きません</translation>
    </message>
    <message>
        <source>KOMOJU, with your own merchant account</source>
        <translation>KOMOJU（自社の加盟店アカウント）</translation>
    </message>
    <message>
        <source>A relay that your company runs</source>
        <translation>自社で運用する中継サーバー</translation>
    </message>
    <message>
        <source>Cards, convenience stores and bank transfer go on on the service&apos;s own page in your browser. No card number is typed in here.</source>
        <translation>カード、コンビニ、銀行振り込みの手続きは、ブラウザで決済サービスのページに進んで行います。ここではカード番号を入力しません。</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>サービスのアドレス</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>接続を確認</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>Access token (where the relay asks for one)</source>
        <translation>アクセストークン（中継サーバーが求める場合）</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keyring only, never in a file of this program. Leave the field empty to keep the one that is there.</source>
        <translation>このパソコンのキーリングにのみ保存され、このプログラムのファイルには保存されません。現在の値をそのまま使うには、空欄にしてください。</translation>
    </message>
    <message>
        <source>The secret key can take payments and also refund them. Whoever has it has your merchant account. %1</source>
        <translation>シークレットキーがあれば、決済も返金もできます。持っている人は加盟店アカウントを自由に使えます。%1</translation>
    </message>
    <message>
        <source>The relay holds the merchant account&apos;s key, and this computer never sees it. A token belongs to this relay alone. %1</source>
        <translation>加盟店アカウントのキーは中継サーバーが保管し、このパソコンには渡されません。トークンはこの中継サーバー専用です。%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The choice could not be written to this program&apos;s settings. It stays as it was.</source>
        <translation>選択をこのプログラムの設定に書き込めませんでした。以前のままです。</translation>
    </message>
    <message>
        <source>Type an address that begins with https:// and holds no user name.</source>
        <translation>https:// で始まり、ユーザー名を含まないアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The part of this program that talks to payment services is not installed on this computer.</source>
        <translation>決済サービスと通信するプログラムの部品が、このパソコンにインストールされていません。</translation>
    </message>
    <message>
        <source>No secret key is known for this address. Type it in.</source>
        <translation>このアドレスのシークレットキーがありません。入力してください。</translation>
    </message>
    <message>
        <source>The keyring is locked, or did not let this program in. Nothing was changed.</source>
        <translation>キーリングがロックされているか、このプログラムの利用が許可されませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>The service answers, but does not accept this key.</source>
        <translation>サービスは応答しましたが、このキーは受け付けられませんでした。</translation>
    </message>
    <message>
        <source>No payment service answers at this address. Check the address and the network connection.</source>
        <translation>このアドレスで応答する決済サービスがありません。アドレスとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに照会中…</translation>
    </message>
    <message>
        <source>Asking the keyring. It may want its password in a window of its own.</source>
        <translation>キーリングに照会中です。別のウィンドウでキーリングのパスワードを求められることがあります。</translation>
    </message>
    <message>
        <source>The service answers and accepts the key. No payment was made.</source>
        <translation>サービスが応答し、キーが受け付けられました。決済は行われていません。</translation>
    </message>
    <message>
        <source>Saved. The service changes when the program is started again.</source>
        <translation>保存しました。サービスはプログラムの再起動後に切り替わります。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>保存しました。</translation>
    </message>
    <message>
        <source>%1 The key is in the keyring.</source>
        <translation>%1キーはキーリングにあります。</translation>
    </message>
    <message>
        <source>%1 This computer has no keyring: the key is known until the program ends, and has to be typed again after that.</source>
        <translation>%1このパソコンにはキーリングがありません。キーはプログラムの終了まで有効で、その後は再入力が必要です。</translation>
    </message>
</context>
<context>
    <name>console::ui::PaymentTexts</name>
    <message>
        <source>Enter the card number.</source>
        <translation>カード番号を入力してください。</translation>
    </message>
    <message>
        <source>A card number has digits only.</source>
        <translation>カード番号は数字のみです。</translation>
    </message>
    <message>
        <source>This card number is too short or too long.</source>
        <translation>カード番号が短すぎるか長すぎます。</translation>
    </message>
    <message>
        <source>There is a typing error in the card number.</source>
        <translation>カード番号に入力の誤りがあります。</translation>
    </message>
    <message>
        <source>Only VISA, Mastercard and JCB are taken.</source>
        <translation>VISA、Mastercard、JCBのみ利用できます。</translation>
    </message>
    <message>
        <source>Enter the expiry date.</source>
        <translation>有効期限を入力してください。</translation>
    </message>
    <message>
        <source>Enter month and year as MM / YY.</source>
        <translation>月と年をMM / YYの形で入力してください。</translation>
    </message>
    <message>
        <source>This card has expired.</source>
        <translation>このカードは有効期限が切れています。</translation>
    </message>
    <message>
        <source>This year is too far away.</source>
        <translation>年が先すぎます。</translation>
    </message>
    <message>
        <source>Enter the security code.</source>
        <translation>セキュリティコードを入力してください。</translation>
    </message>
    <message>
        <source>A security code has digits only.</source>
        <translation>セキュリティコードは数字のみです。</translation>
    </message>
    <message>
        <source>The security code has 3 digits.</source>
        <translation>セキュリティコードは3桁です。</translation>
    </message>
    <message>
        <source>Enter the cardholder&apos;s name.</source>
        <translation>カード名義人を入力してください。</translation>
    </message>
    <message>
        <source>Enter the name as it stands on the card.</source>
        <translation>カードに記載のとおりに入力してください。</translation>
    </message>
    <message>
        <source>This card pays this amount at once only.</source>
        <translation>この金額は、このカードでは一括払いのみ利用できます。</translation>
    </message>
    <message>
        <source>There is no such charge ticket. Choose another one.</source>
        <translation>そのチャージ券はありません。別のチャージ券を選択してください。</translation>
    </message>
    <message>
        <source>Check the card&apos;s fields.</source>
        <translation>カードの入力内容を確認してください。</translation>
    </message>
    <message>
        <source>There is not enough settlement money any more. The available amount has been read anew.</source>
        <translation>精算金が足りなくなりました。利用可能金額を読み直しました。</translation>
    </message>
    <message>
        <source>There is not enough settlement-due money any more. The available amount has been read anew.</source>
        <translation>精算予定金が足りなくなりました。利用可能金額を読み直しました。</translation>
    </message>
    <message>
        <source>No Q-account password has been set yet.</source>
        <translation>Q口座パスワードがまだ設定されていません。</translation>
    </message>
    <message>
        <source>The Q-account password is wrong.</source>
        <translation>Q口座パスワードが違います。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait a while, at most 15 minutes, and try again.</source>
        <translation>パスワードの誤りが続きました。しばらく（最長15分）待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The payment was declined. Nothing was charged. Use another card or another method.</source>
        <translation>決済が承認されませんでした。請求は発生していません。別のカードか別の方法をご利用ください。</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>VISA/Master/JCBカード</translation>
    </message>
    <message>
        <source>Settlement money</source>
        <translation>精算金</translation>
    </message>
    <message>
        <source>Settlement-due money</source>
        <translation>精算予定金</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>入金待ち</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>決済完了</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>承認されず</translation>
    </message>
    <message>
        <source>Qcash (%1 Qcash charge)</source>
        <extracomment>A charge ticket, as J·QSM names it. %1 is its amount.</extracomment>
        <translation>Qキャッシュ(%1Qキャッシュのチャージ)</translation>
    </message>
    <message>
        <source>This order may have been placed already. Look at the purchase history before you order again.</source>
        <translation>この注文はすでに確定している可能性があります。もう一度注文する前に購入履歴を確認してください。</translation>
    </message>
    <message>
        <source>This is too long. Shorten it to 48 characters.</source>
        <translation>長すぎます。48文字以内にしてください。</translation>
    </message>
    <message>
        <source>There is a character that can&apos;t be seen. Type it in anew.</source>
        <translation>見えない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>Enter the name from which you will transfer.</source>
        <translation>振込元の名義を入力してください。</translation>
    </message>
    <message>
        <source>Choose the store where you will pay.</source>
        <translation>支払う店舗を選択してください。</translation>
    </message>
    <message>
        <source>Enter the payer&apos;s name.</source>
        <translation>支払者の氏名を入力してください。</translation>
    </message>
    <message>
        <source>Enter a telephone number.</source>
        <translation>電話番号を入力してください。</translation>
    </message>
    <message>
        <source>Enter 10 or 11 digits that begin with 0.</source>
        <translation>0で始まる10桁または11桁の数字を入力してください。</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>メールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter an address such as name@example.jp.</source>
        <translation>name@example.jp のようなアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Choose your bank.</source>
        <translation>銀行を選択してください。</translation>
    </message>
    <message>
        <source>Enter the name of the account.</source>
        <translation>口座名義を入力してください。</translation>
    </message>
    <message>
        <source>Enter the e-mail address of your Mobile Suica.</source>
        <translation>モバイルSuicaのメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the address as Mobile Suica has it, such as name@example.jp.</source>
        <translation>モバイルSuicaに登録したとおりのアドレスを、name@example.jp のように入力してください。</translation>
    </message>
    <message>
        <source>The payment service doesn&apos;t offer this method.</source>
        <translation>この決済サービスでは利用できない方法です。</translation>
    </message>
    <message>
        <source>This ticket is more than the method takes.</source>
        <translation>このチャージ券は、この方法の上限を超えています。</translation>
    </message>
    <message>
        <source>Only shops with sales pay with it. Import your orders first.</source>
        <translation>販売実績のあるショップのみ利用できます。先に注文を取り込んでください。</translation>
    </message>
    <message>
        <source>%1 yen less than this ticket costs.</source>
        <translation>このチャージ券の価格に%1円足りません。</translation>
    </message>
    <message>
        <source>VISA/Master/JCB card</source>
        <translation>VISA/Master/JCBカード</translation>
    </message>
    <message>
        <source>Convenience-store payment</source>
        <translation>コンビニ決済</translation>
    </message>
    <message>
        <source>Lawson, FamilyMart, MiniStop</source>
        <translation>ローソン、ファミリーマート、ミニストップ</translation>
    </message>
    <message>
        <source>+%1 yen under %2 yen</source>
        <extracomment>A fee of a payment method: %1 yen for tickets under %2 yen.</extracomment>
        <translation>+%1円（%2円未満の場合）</translation>
    </message>
    <message>
        <source>at most %1 yen (set by this program)</source>
        <translation>上限%1円（このプログラムの設定）</translation>
    </message>
    <message>
        <source>at most %1 yen</source>
        <translation>上限%1円</translation>
    </message>
    <message>
        <source>Paid at once from your money at Qoo10. The Qcash is there right away.</source>
        <translation>Qoo10にある精算金ですぐに決済され、Qキャッシュはすぐに使えます。</translation>
    </message>
    <message>
        <source>Paid at once. The Qcash is there right away.</source>
        <translation>すぐに決済され、Qキャッシュはすぐに使えます。</translation>
    </message>
    <message>
        <source>After ordering you see the account to transfer to. Transfer until %1; your bank&apos;s fee is yours to pay.</source>
        <translation>注文後に振込先の口座が表示されます。%1までに振り込んでください。銀行の振込手数料はご負担ください。</translation>
    </message>
    <message>
        <source>After ordering you see the numbers for the store&apos;s terminal. Pay at the till until %1.</source>
        <translation>注文後に店舗の端末で入力する番号が表示されます。%1までにレジで支払ってください。</translation>
    </message>
    <message>
        <source>After ordering you see the slip number to show at the till of 7-Eleven. Pay until %1.</source>
        <translation>注文後に、セブン-イレブンのレジで提示する払込票番号が表示されます。%1までに支払ってください。</translation>
    </message>
    <message>
        <source>A request goes to the Mobile Suica on your phone. Accept it there until %1.</source>
        <translation>携帯電話のモバイルSuicaに決済の依頼が届きます。%1までに承認してください。</translation>
    </message>
    <message>
        <source>After ordering you see how to pay. Pay until %1.</source>
        <translation>注文後に支払手順が表示されます。%1までに支払ってください。</translation>
    </message>
    <message>
        <source>After ordering your browser opens PayPal&apos;s page. Pay there until %1.</source>
        <translation>注文後にブラウザでPayPalのページが開きます。%1までに、そのページで支払ってください。</translation>
    </message>
    <message>
        <source>After ordering your browser opens your bank&apos;s page. Pay there until %1.</source>
        <translation>注文後にブラウザで銀行のページが開きます。%1までに、そのページで支払ってください。</translation>
    </message>
    <message>
        <source>After ordering your browser opens the payment service&apos;s page. Pay as it says there until %1.</source>
        <translation>注文後にブラウザで決済サービスのページが開きます。%1までに、その案内に従って支払ってください。</translation>
    </message>
    <message>
        <source>Lawson</source>
        <translation>ローソン</translation>
    </message>
    <message>
        <source>FamilyMart</source>
        <translation>ファミリーマート</translation>
    </message>
    <message>
        <source>MiniStop</source>
        <translation>ミニストップ</translation>
    </message>
    <message>
        <source>7-Eleven</source>
        <translation>セブン-イレブン</translation>
    </message>
    <message>
        <source>MUFG Bank</source>
        <translation>三菱UFJ銀行</translation>
    </message>
    <message>
        <source>Sumitomo Mitsui Banking Corporation</source>
        <translation>三井住友銀行</translation>
    </message>
    <message>
        <source>Mizuho Bank</source>
        <translation>みずほ銀行</translation>
    </message>
    <message>
        <source>Resona Bank</source>
        <translation>りそな銀行</translation>
    </message>
    <message>
        <source>Rakuten Bank</source>
        <translation>楽天銀行</translation>
    </message>
    <message>
        <source>PayPay Bank</source>
        <translation>PayPay銀行</translation>
    </message>
    <message>
        <source>Japan Post Bank</source>
        <translation>ゆうちょ銀行</translation>
    </message>
    <message>
        <source>The payment service doesn&apos;t offer this method. Choose another one.</source>
        <translation>この決済サービスでは利用できない方法です。別の方法を選択してください。</translation>
    </message>
    <message>
        <source>This method doesn&apos;t take so large an amount. Choose another method or a smaller ticket.</source>
        <translation>この方法では、この金額は大きすぎます。別の方法か、より少額のチャージ券を選択してください。</translation>
    </message>
    <message>
        <source>Check the fields of the payment method.</source>
        <translation>決済方法の入力内容を確認してください。</translation>
    </message>
    <message>
        <source>Settlement money is for shops with sales. Import your orders first, or pay in another way.</source>
        <translation>精算金は販売実績のあるショップで利用できます。先に注文を取り込むか、別の方法でお支払いください。</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>銀行振り込み</translation>
    </message>
    <message>
        <source>Convenience store (terminal)</source>
        <extracomment>Lawson, FamilyMart, MiniStop: numbers are typed in at the shop&apos;s terminal.</extracomment>
        <translation>コンビニ（端末）</translation>
    </message>
    <message>
        <source>Convenience store (7-Eleven)</source>
        <translation>コンビニ（セブン-イレブン）</translation>
    </message>
    <message>
        <source>Net banking</source>
        <translation>ネットバンキング(PAYGENT)</translation>
    </message>
    <message>
        <source>Suica payment</source>
        <translation>Suica決済</translation>
    </message>
</context>
<context>
    <name>console::ui::PointsBreakdownModel</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Typed in</source>
        <extracomment>Marks points that were typed in by hand, not imported.</extracomment>
        <translation>手入力</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>The part of the service points: delivery, claims, reviews.</extracomment>
        <translation>項目</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a figure comes from.</extracomment>
        <translation>入力元</translation>
    </message>
</context>
<context>
    <name>console::ui::PointsHistoryModel</name>
    <message>
        <source>Not converted</source>
        <translation>転換なし</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>Points of a month in total.</extracomment>
        <translation>獲得</translation>
    </message>
    <message>
        <source>Converted (Qcash)</source>
        <extracomment>The Qcash that a month&apos;s points became.</extracomment>
        <translation>転換（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Points that were lost: the remainder, or all of them where nobody converted.</extracomment>
        <translation>消滅</translation>
    </message>
    <message>
        <source>After conversion</source>
        <extracomment>Points that came after their month&apos;s conversion.</extracomment>
        <translation>転換後</translation>
    </message>
    <message>
        <source>Typed in from J·QSM; it counts instead of the imported %1.</source>
        <extracomment>%1 is a number of points.</extracomment>
        <translation>J·QSMからの手入力です。取り込んだ%1の代わりに使われます。</translation>
    </message>
</context>
<context>
    <name>console::ui::PointsOutcomeTexts</name>
    <message>
        <source>Fewer than %1 points can&apos;t be converted.</source>
        <translation>%1ポイント未満は転換できません。</translation>
    </message>
    <message>
        <source>These points can be converted until %1, 23:59 Japan time.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>このポイントは%1の日本時間23:59まで転換できます。</translation>
    </message>
    <message>
        <source>Below zero: nothing was lost, and nothing carries over to the next month.</source>
        <translation>マイナスです。失われたポイントはなく、翌月に繰り越される分もありません。</translation>
    </message>
    <message>
        <source>Converted; no points were lost.</source>
        <translation>転換済みです。失われたポイントはありません。</translation>
    </message>
    <message>
        <source>No points were earned, and none lost.</source>
        <translation>獲得したポイントも失われたポイントもありません。</translation>
    </message>
    <message>
        <source>Converted; %1 points were lost as remainder.</source>
        <extracomment>%1 is a number of points.</extracomment>
        <translation>転換済みです。端数の%1ポイントは失われました。</translation>
    </message>
    <message>
        <source>%1 points were lost: fewer than %2 can&apos;t be converted.</source>
        <extracomment>%1 is a number of points, %2 the least number that can be converted.</extracomment>
        <translation>%2ポイント未満は転換できないため、%1ポイントが失われました。</translation>
    </message>
    <message>
        <source>%1 points were lost: no conversion was made until %2.</source>
        <extracomment>%1 is a number of points, %2 a day.</extracomment>
        <translation>%2までに転換されなかったため、%1ポイントが失われました。</translation>
    </message>
    <message>
        <source>Remainder of conversions</source>
        <extracomment>To what points were lost: a conversion takes whole hundreds.</extracomment>
        <translation>転換の端数</translation>
    </message>
    <message>
        <source>Fewer than %1 points</source>
        <extracomment>To what points were lost; %1 is the least number of points that can be converted.</extracomment>
        <translation>%1ポイント未満</translation>
    </message>
    <message>
        <source>Not converted in time</source>
        <extracomment>To what points were lost: the month passed and nobody converted them.</extracomment>
        <translation>期限までに転換なし</translation>
    </message>
    <message>
        <source>No points were lost in the last twelve months.</source>
        <translation>直近12ヶ月に失われたポイントはありません。</translation>
    </message>
    <message>
        <source>%1 points were lost in the last twelve months, none of them because a conversion was forgotten.</source>
        <translation>直近12ヶ月に%1ポイントが失われました。転換忘れによるものはありません。</translation>
    </message>
    <message>
        <source>%1 points were lost in the last twelve months, %2 of them because nobody converted them in time.</source>
        <extracomment>%1 and %2 are numbers of points.</extracomment>
        <translation>直近12ヶ月に%1ポイントが失われました。そのうち%2ポイントは、期限までに転換されなかったためです。</translation>
    </message>
</context>
<context>
    <name>console::ui::PointsTimelineCard</name>
    <message>
        <source>History of the points</source>
        <translation>ポイントの推移</translation>
    </message>
    <message>
        <source>12 months back</source>
        <translation>前の12ヶ月</translation>
    </message>
    <message>
        <source>Show the twelve months before</source>
        <translation>前の12ヶ月を表示する</translation>
    </message>
    <message>
        <source>12 months forward</source>
        <translation>次の12ヶ月</translation>
    </message>
    <message>
        <source>Show the twelve months after</source>
        <translation>次の12ヶ月を表示する</translation>
    </message>
    <message>
        <source>Chart of the points by month</source>
        <translation>月別のポイントのグラフ</translation>
    </message>
    <message>
        <source>Points by month</source>
        <translation>月別のポイント</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>消滅ポイント</translation>
    </message>
    <message>
        <source>Points lost by cause</source>
        <translation>理由別の消滅ポイント</translation>
    </message>
    <message>
        <source>Points do not carry over: those of a month without a conversion in this book count as lost.</source>
        <translation>ポイントは翌月に繰り越されません。この帳簿に転換の記録がない月のポイントは、失われたものとして数えます。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A span of months, such as 2025-11 – 2026-10.</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>転換済み</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>消滅</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 points earned, %4 Qcash received for them, %5 points lost. The table has the same figures.</source>
        <translation>%1～%2: 獲得%3ポイント、受け取ったQキャッシュ%4、消滅%5ポイント。表にも同じ数値が表示されます。</translation>
    </message>
    <message>
        <source>Events of %1…</source>
        <extracomment>%1 is a month.</extracomment>
        <translation>%1の明細…</translation>
    </message>
    <message>
        <source>Events of the month…</source>
        <translation>月の明細…</translation>
    </message>
</context>
<context>
    <name>console::ui::PoliciesModel</name>
    <message>
        <source>Draft, not saved</source>
        <translation>下書き（未保存）</translation>
    </message>
    <message>
        <source>Chosen by this program</source>
        <translation>このプログラム</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>%1に保存</translation>
    </message>
    <message>
        <source>%1; replaced</source>
        <extracomment>%1 says when a policy was saved; a later one of the same day holds instead of it.</extracomment>
        <translation>%1（置き換え済み）</translation>
    </message>
    <message>
        <source>%1; holds today</source>
        <extracomment>%1 says where a policy comes from; it is the one of today.</extracomment>
        <translation>%1（現在適用中）</translation>
    </message>
    <message>
        <source>Holds from</source>
        <extracomment>The first day of a booking policy.</extracomment>
        <translation>適用開始</translation>
    </message>
    <message>
        <source>When bought</source>
        <extracomment>A column: as what Qcash that is bought is booked first.</extracomment>
        <translation>購入時</translation>
    </message>
    <message>
        <source>From service points</source>
        <extracomment>A column: how Qcash from service points is booked.</extracomment>
        <translation>サービスポイントから</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Where a booking policy comes from.</extracomment>
        <translation>設定元</translation>
    </message>
</context>
<context>
    <name>console::ui::PolicyChangesModel</name>
    <message>
        <source>Qcash when bought</source>
        <translation>購入時のQキャッシュ</translation>
    </message>
    <message>
        <source>From service points</source>
        <translation>サービスポイントから</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what an account title is for, %2 is &quot;Tax&quot; with the name of an accounting software.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>A column: which setting of a booking policy.</extracomment>
        <translation>設定</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>A column: how a setting was.</extracomment>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A column: how a setting is to be.</extracomment>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>console::ui::PolicySaveDialog</name>
    <message>
        <source>Save the booking policy</source>
        <translation>記帳方針を保存する</translation>
    </message>
    <message>
        <source>What the booking policy changes</source>
        <translation>記帳方針による変更点</translation>
    </message>
    <message>
        <source>A saved booking policy can&apos;t be removed or changed; only a later one can take its place.</source>
        <translation>保存した記帳方針は削除・変更できません。後から保存した記帳方針で置き換えることのみできます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Don&apos;t save the booking policy</source>
        <translation>記帳方針を保存しない</translation>
    </message>
    <message>
        <source>Save the booking policy now</source>
        <translation>今すぐ記帳方針を保存する</translation>
    </message>
    <message>
        <source>Against the policy that holds from %1 on:</source>
        <translation>%1からの方針との比較:</translation>
    </message>
    <message>
        <source>It has the same content as the policy that holds on that day.</source>
        <translation>その日に適用される方針と同じ内容です。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Save booking policy</source>
        <translation>記帳方針の保存</translation>
    </message>
    <message>
        <source>The new booking policy holds from %1 to %2; then the next one holds.</source>
        <translation>新しい記帳方針は%1から%2まで適用され、その後は次の方針が適用されます。</translation>
    </message>
    <message>
        <source>The new booking policy holds from %1 on.</source>
        <translation>新しい記帳方針は%1から適用されます。</translation>
    </message>
    <message>
        <source>On %1, one more journal moves what is not used to where the new policy keeps it.</source>
        <translation>%1に、未使用分を新しい方針の科目に振り替える仕訳が1件追加されます。</translation>
    </message>
    <message>
        <source>Journals of %1 and later that were exported already differ from now on: export them again.</source>
        <translation>すでに書き出した%1以降の仕訳は、今後の内容と異なります。もう一度書き出してください。</translation>
    </message>
</context>
<context>
    <name>console::ui::PracticePanel</name>
    <message>
        <source>Practice: choose what the payment service answers</source>
        <translation>練習: 決済サービスの回答を選んでください</translation>
    </message>
    <message>
        <source>No real money moves. Hold the pointer over a button to read what it does.</source>
        <translation>実際のお金は動きません。ボタンにポインタを合わせると、動作の説明が表示されます。</translation>
    </message>
    <message>
        <source>Pay now</source>
        <translation>今すぐ支払う</translation>
    </message>
    <message>
        <source>The payment comes in at once and the Qcash is credited.</source>
        <translation>すぐに入金され、Qキャッシュが付与されます。</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>承認しない</translation>
    </message>
    <message>
        <source>The payment service refuses the payment: the order fails.</source>
        <translation>決済サービスが決済を承認せず、注文は失敗します。</translation>
    </message>
    <message>
        <source>Let it expire</source>
        <translation>期限切れにする</translation>
    </message>
    <message>
        <source>The payment service lets the payment expire: nothing is charged.</source>
        <translation>決済サービスが決済を期限切れにします。請求は発生しません。</translation>
    </message>
    <message>
        <source>Pay after the deadline</source>
        <translation>期限後に支払う</translation>
    </message>
    <message>
        <source>The payment comes in after the deadline: the order has lapsed by then, and the money needs your attention.</source>
        <translation>期限後に入金されます。その時点で注文は期限切れになり、入金は確認が必要になります。</translation>
    </message>
    <message>
        <source>Pay twice</source>
        <translation>二重に支払う</translation>
    </message>
    <message>
        <source>Two payments come in for this order: one credits the Qcash, the other one needs your attention.</source>
        <translation>この注文に2件の入金があります。1件でQキャッシュが付与され、もう1件は確認が必要になります。</translation>
    </message>
    <message>
        <source>Pay another amount</source>
        <translation>別の金額を支払う</translation>
    </message>
    <message>
        <source>Another amount than asked for comes in: nothing is credited, and the money needs your attention.</source>
        <translation>請求と異なる金額が入金されます。何も付与されず、入金は確認が必要になります。</translation>
    </message>
    <message>
        <source>Pay an unknown order too</source>
        <translation>不明な注文も支払う</translation>
    </message>
    <message>
        <source>The payment comes in, and with it one for an order that this book does not know.</source>
        <translation>入金があり、同時に、この帳簿にない注文の入金もあります。</translation>
    </message>
    <message>
        <source>Chosen: the payment will come in right after the deadline. Until then you can choose otherwise.</source>
        <translation>選択済み: 入金は期限の直後に行われます。それまでは別の選択ができます。</translation>
    </message>
    <message>
        <source>Another amount came in and was not credited. The order waits on until its deadline.</source>
        <translation>別の金額が入金され、付与されませんでした。注文は期限まで入金待ちのままです。</translation>
    </message>
    <message>
        <source>Chosen. The practice service is being asked.</source>
        <translation>選択しました。練習用の決済サービスに照会しています。</translation>
    </message>
    <message>
        <source>The practice service has decided about this payment already.</source>
        <translation>練習用の決済サービスは、この決済をすでに判定しています。</translation>
    </message>
</context>
<context>
    <name>console::ui::PriceListTab</name>
    <message>
        <source>Terms on</source>
        <translation>条件の基準日</translation>
    </message>
    <message>
        <source>Day whose terms are listed</source>
        <translation>条件を一覧表示する日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Show the terms of today</source>
        <translation>今日の条件を表示する</translation>
    </message>
    <message>
        <source>Back to the built-in terms…</source>
        <translation>標準の条件に戻す…</translation>
    </message>
    <message>
        <source>Go back to the built-in terms of the selected ad</source>
        <translation>選択した広告を標準の条件に戻す</translation>
    </message>
    <message>
        <source>Set own terms…</source>
        <translation>独自の条件を設定…</translation>
    </message>
    <message>
        <source>Set own terms of the selected ad</source>
        <translation>選択した広告に独自の条件を設定する</translation>
    </message>
    <message>
        <source>Terms of paid ads</source>
        <translation>有料広告の条件</translation>
    </message>
    <message>
        <source>Time for bids</source>
        <translation>入札期間</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>展示時間</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Qキャッシュ</translation>
    </message>
    <message>
        <source>Known of Qoo10</source>
        <translation>Qoo10の公表状況</translation>
    </message>
    <message>
        <source>Chosen by this program</source>
        <translation>このプログラムが設定</translation>
    </message>
    <message>
        <source>Set by this shop</source>
        <translation>ショップの設定</translation>
    </message>
    <message>
        <source>Own terms</source>
        <translation>独自の条件</translation>
    </message>
    <message>
        <source>Terms that this shop has saved</source>
        <translation>このショップが保存した条件</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The terms of %1 are saved.</source>
        <translation>%1の条件を保存しました。</translation>
    </message>
    <message>
        <source>This shop has saved no terms of its own. Where J·QSM shows another price, select the ad and set own terms.</source>
        <translation>このショップが保存した独自の条件はありません。J·QSMに別の価格が表示されている場合は、広告を選択して独自の条件を設定してください。</translation>
    </message>
    <message>
        <source>D is the display day, and all times are those of Japan. A price is in Qcash: the start price of an auction, or the price of each display day. Most days: how many display days one application may have. Bids that are already placed keep the terms they were placed under.</source>
        <translation>Dは展示日で、時刻はすべて日本時間です。価格の単位はQキャッシュで、オークションは開始価格、それ以外は展示日1日あたりの価格です。最大日数は1回の申請で選べる展示日の数です。すでに行った入札には、入札時の条件が適用されます。</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>価格方式</translation>
    </message>
</context>
<context>
    <name>console::ui::Program</name>
    <message>
        <source>Demo shop</source>
        <translation>デモショップ</translation>
    </message>
    <message>
        <source>The demo shop could not be made.</source>
        <translation>デモショップを作成できませんでした。</translation>
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
            <numerusform>%Ln回払い</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column of order numbers; there is little room.</extracomment>
        <translation>注文</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Column of charge tickets&apos; amounts; there is little room.</extracomment>
        <translation>チャージ券</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Column of payment methods; there is little room.</extracomment>
        <translation>決済方法</translation>
    </message>
    <message>
        <source>To be paid</source>
        <extracomment>Column: how much is still to be paid for an order.</extracomment>
        <translation>支払額</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>支払期限</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>支払手順</translation>
    </message>
</context>
<context>
    <name>console::ui::PurchaseTab</name>
    <message>
        <source>Charge ticket purchase history</source>
        <translation>チャージ券の購入履歴</translation>
    </message>
    <message>
        <source>No charge ticket was bought yet. Buy one, and it stands here with its status.</source>
        <translation>購入したチャージ券はまだありません。購入すると、ここに状態が表示されます。</translation>
    </message>
    <message>
        <source>Qcash charge</source>
        <translation>Qキャッシュのチャージ</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Ask now whether payments have come in</source>
        <translation>入金があったか今すぐ確認する</translation>
    </message>
    <message>
        <source>Show order…</source>
        <translation>注文を表示…</translation>
    </message>
    <message>
        <source>Show the selected order</source>
        <translation>選択した注文を表示する</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) wait(s) for payment.</source>
        <translation>
            <numerusform>入金待ちの注文が%Ln件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next deadline: %1.</source>
        <translation>次の支払期限: %1。</translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <translation>最終確認: %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Export all orders for charge tickets</source>
        <translation>チャージ券の注文をすべて書き出す</translation>
    </message>
</context>
<context>
    <name>console::ui::QAccountPasswordDialog</name>
    <message>
        <source>Q-account password</source>
        <translation>Q口座パスワード</translation>
    </message>
    <message>
        <source>8 to 200 characters, and other than the login password. Recorded in this program only: the one in J·QSM stays as it is.</source>
        <translation>8～200文字で、ログインパスワードとは異なるものにしてください。このプログラムにのみ記録され、J·QSMのパスワードは変わりません。</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>ログインパスワード</translation>
    </message>
    <message>
        <source>New Q-account password</source>
        <translation>新しいQ口座パスワード</translation>
    </message>
    <message>
        <source>New Q-account password again</source>
        <translation>新しいQ口座パスワード（確認）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Present Q-account password</source>
        <translation>現在のQ口座パスワード</translation>
    </message>
    <message>
        <source>Set the Q-account password</source>
        <translation>Q口座パスワードの設定</translation>
    </message>
    <message>
        <source>Change the Q-account password</source>
        <translation>Q口座パスワードの変更</translation>
    </message>
    <message>
        <source>Reset a forgotten Q-account password</source>
        <translation>忘れたQ口座パスワードの再設定</translation>
    </message>
    <message numerus="yes">
        <source>A new password can be set after a waiting time of %Ln hour(s). Until then the old one works, and the reset can be cancelled. It resets the password in this program only.</source>
        <translation>
            <numerusform>%Ln時間の待機時間の後、新しいパスワードを設定できます。それまでは以前のパスワードが有効で、再設定をキャンセルできます。再設定されるのはこのプログラムのパスワードのみです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Request the reset</source>
        <translation>再設定を申請</translation>
    </message>
    <message>
        <source>Set a new Q-account password</source>
        <translation>新しいQ口座パスワードの設定</translation>
    </message>
    <message>
        <source>%1 The password stays as it is.</source>
        <translation>%1パスワードは変更されていません。</translation>
    </message>
</context>
<context>
    <name>console::ui::QAccountTab</name>
    <message>
        <source>Settlement money</source>
        <translation>精算金</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>出金…</translation>
    </message>
    <message>
        <source>Request a withdrawal</source>
        <translation>出金を申請する</translation>
    </message>
    <message>
        <source>Settlement-due money</source>
        <translation>精算予定金</translation>
    </message>
    <message>
        <source>Delivered, and settled on a Wednesday to come.</source>
        <translation>配送完了済みで、今後の水曜日に精算される金額です。</translation>
    </message>
    <message>
        <source>Q-account password</source>
        <translation>Q口座パスワード</translation>
    </message>
    <message>
        <source>It is asked when settlement money pays for Qcash or is withdrawn. It is not the login password.</source>
        <translation>精算金でQキャッシュを購入するとき、または出金するときに必要です。ログインパスワードとは異なります。</translation>
    </message>
    <message>
        <source>Set a new password…</source>
        <translation>新しいパスワードを設定…</translation>
    </message>
    <message>
        <source>Cancel the reset</source>
        <translation>再設定をキャンセル</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>お忘れですか？</translation>
    </message>
    <message>
        <source>The Q-account password was forgotten</source>
        <translation>Q口座パスワードを忘れたとき</translation>
    </message>
    <message>
        <source>Back to the order</source>
        <translation>注文に戻る</translation>
    </message>
    <message>
        <source>Settlement cycle</source>
        <translation>精算周期</translation>
    </message>
    <message>
        <source>Reckoned from what you imported: delivered orders before and after their settlement day, less what was paid or withdrawn.</source>
        <translation>取り込んだ内容から計算しています（配送完了した注文を精算日の前後に分け、支払いまたは出金した分を差し引いた額）。</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>出金の履歴</translation>
    </message>
    <message>
        <source>in yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message numerus="yes">
        <source>Delivered orders fall due %Ln day(s) after delivery and are settled on the first Wednesday from then on.</source>
        <translation>
            <numerusform>配送完了から%Ln日後以降の最初の水曜日に精算されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next settlement day: %1</source>
        <translation>次の精算日: %1</translation>
    </message>
    <message>
        <source>A Q-account password has been set.</source>
        <translation>Q口座パスワードは設定済みです。</translation>
    </message>
    <message>
        <source>No Q-account password has been set yet.</source>
        <translation>Q口座パスワードがまだ設定されていません。</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>パスワードを変更…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>パスワードを設定…</translation>
    </message>
    <message>
        <source>Nothing was withdrawn yet. A withdrawal that is requested stands here with what arrives.</source>
        <translation>出金はまだありません。申請した出金が、受取額とともにここに表示されます。</translation>
    </message>
</context>
<context>
    <name>console::ui::QAccountText</name>
    <message>
        <source>The new password is too short: it needs at least 8 characters.</source>
        <translation>新しいパスワードが短すぎます。8文字以上必要です。</translation>
    </message>
    <message>
        <source>The new password is too long: it has at most 200 characters.</source>
        <translation>新しいパスワードが長すぎます。200文字までです。</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type the same one twice.</source>
        <translation>2つの新しいパスワードが一致しません。同じものを2回入力してください。</translation>
    </message>
    <message>
        <source>This password is one of those that are guessed first. Choose another one.</source>
        <translation>推測されやすいパスワードです。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The Q-account password must differ from the login password.</source>
        <translation>Q口座パスワードはログインパスワードと異なるものにしてください。</translation>
    </message>
    <message>
        <source>The new password is the present one. Choose another one.</source>
        <translation>新しいパスワードが現在のものと同じです。別のものを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>パスワードの誤りが続きました。%Ln秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The login password is wrong.</source>
        <translation>ログインパスワードが違います。</translation>
    </message>
    <message>
        <source>The present Q-account password is wrong.</source>
        <translation>現在のQ口座パスワードが違います。</translation>
    </message>
    <message>
        <source>The password was set or changed elsewhere meanwhile. Close this dialog and begin again.</source>
        <translation>その間にパスワードが別の場所で設定または変更されました。この画面を閉じて、最初からやり直してください。</translation>
    </message>
    <message>
        <source>No reset is under way any more. Close this dialog and begin again.</source>
        <translation>進行中の再設定はもうありません。この画面を閉じて、最初からやり直してください。</translation>
    </message>
    <message>
        <source>The waiting time of the reset is not over yet.</source>
        <translation>再設定の待機時間がまだ終わっていません。</translation>
    </message>
    <message>
        <source>Not enough memory to protect the password. Close other programs and try again.</source>
        <translation>パスワードを保護するためのメモリが足りません。他のプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This request could not be told from another one. Nothing was booked; please try again.</source>
        <translation>この申請は他の申請と区別できませんでした。何も記帳されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Enter an amount above the fee of %1 yen.</source>
        <translation>手数料%1円を超える金額を入力してください。</translation>
    </message>
    <message>
        <source>The settlement money is less than this amount.</source>
        <translation>精算金がこの金額に足りません。</translation>
    </message>
    <message>
        <source>No Q-account password has been set yet.</source>
        <translation>Q口座パスワードがまだ設定されていません。</translation>
    </message>
    <message>
        <source>The Q-account password is wrong.</source>
        <translation>Q口座パスワードが違います。</translation>
    </message>
    <message>
        <source>Strength: too short. At least 8 characters are needed.</source>
        <translation>強度: 短すぎます（8文字以上必要です）</translation>
    </message>
    <message>
        <source>Strength: none. This password is one of those that are guessed first.</source>
        <translation>強度: なし（推測されやすいパスワードです）</translation>
    </message>
    <message>
        <source>Strength: weak. Longer and more varied is stronger.</source>
        <translation>強度: 弱い（長く、多様な文字にするほど強くなります）</translation>
    </message>
    <message>
        <source>Strength: fair. Longer is stronger.</source>
        <translation>強度: 普通（長いほど強くなります）</translation>
    </message>
    <message>
        <source>Strength: good</source>
        <translation>強度: 十分</translation>
    </message>
    <message>
        <source>Settled. It can be withdrawn, or pay for Qcash.</source>
        <translation>精算済みです。出金またはQキャッシュの購入に使えます。</translation>
    </message>
    <message>
        <source>Set a Q-account password to withdraw: it is asked then.</source>
        <translation>出金にはQ口座パスワードが必要です。先に設定してください。</translation>
    </message>
    <message>
        <source>There is nothing to withdraw: more than the fee of %1 yen is needed.</source>
        <translation>出金できる金額がありません。手数料%1円を超える額が必要です。</translation>
    </message>
    <message>
        <source>The waiting time of the reset is over: a new password can be set. Until then the old one works.</source>
        <translation>再設定の待機時間が終わり、新しいパスワードを設定できます。設定するまでは以前のパスワードが有効です。</translation>
    </message>
    <message>
        <source>A reset was requested. A new password can be set from %1 (in %2). Until then the old one works.</source>
        <extracomment>%1 is a date and time in Japan, %2 what is left until then, such as 23:59:12.</extracomment>
        <translation>再設定が申請されました。新しいパスワードは%1から設定できます（あと%2）。それまでは以前のパスワードが有効です。</translation>
    </message>
    <message>
        <source>The Q-account password has been saved.</source>
        <translation>Q口座パスワードを保存しました。</translation>
    </message>
    <message>
        <source>The reset has been requested. Its waiting time has begun.</source>
        <translation>再設定を申請しました。待機時間が始まりました。</translation>
    </message>
    <message>
        <source>The reset has been cancelled. The Q-account password stays as it is.</source>
        <translation>再設定をキャンセルしました。Q口座パスワードは変更されていません。</translation>
    </message>
    <message>
        <source>The withdrawal of %1 yen has been recorded; %2 yen arrive. Request it in J·QSM too.</source>
        <translation>%1円の出金を記録しました。受取額は%2円です。J·QSMでも申請してください。</translation>
    </message>
</context>
<context>
    <name>console::ui::QcashChartText</name>
    <message>
        <source>Balance at the end of each day, in Qcash</source>
        <translation>日ごとの最終残高（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Balance at the end of each week, in Qcash</source>
        <translation>週ごとの最終残高（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Balance at the end of each month, in Qcash</source>
        <translation>月ごとの最終残高（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Balance at the end of each quarter, in Qcash</source>
        <translation>四半期ごとの最終残高（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Balance at the end of each year, in Qcash</source>
        <translation>年ごとの最終残高（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Received and spent by month, in Qcash</source>
        <translation>月別の受取額と利用額（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Received and spent by quarter, in Qcash</source>
        <translation>四半期別の受取額と利用額（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Received and spent by year, in Qcash</source>
        <translation>年別の受取額と利用額（Qキャッシュ）</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 Qcash; lowest %4, highest %5. The table has the same figures.</source>
        <extracomment>%1 is a span of days; the others are amounts of Qcash.</extracomment>
        <translation>%1: %2から%3 Qキャッシュへ。最低%4、最高%5。表にも同じ数値が表示されます。</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A span of days, such as 2026-10-22 – 2026-11-21.</extracomment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Received and spent by kind of entry, in Qcash</source>
        <translation>明細の区分別の受取額と利用額（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Spent by ad, in Qcash</source>
        <translation>広告別の利用額（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受取額</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>利用額</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>返還額</translation>
    </message>
    <message>
        <source>%1: %3 Qcash spent on ads, %4 Qcash refunded; most on %2. The table has the same figures.</source>
        <extracomment>%1 is a span of days, %2 the name of a paid ad; the others are amounts of Qcash.</extracomment>
        <translation>%1: 広告の利用額%3 Qキャッシュ、返還額%4 Qキャッシュ。最も多いのは%2です。表にも同じ数値が表示されます。</translation>
    </message>
    <message>
        <source>%1: %2 Qcash received, %3 Qcash spent. The table has the same figures.</source>
        <extracomment>%1 is a span of days; the others are amounts of Qcash.</extracomment>
        <translation>%1: 受取額%2 Qキャッシュ、利用額%3 Qキャッシュ。表にも同じ数値が表示されます。</translation>
    </message>
    <message>
        <source>No ad was paid for in this period. Choose a longer period.</source>
        <translation>この期間に広告の利用はありません。もっと長い期間を選んでください。</translation>
    </message>
    <message>
        <source>Nothing was booked in this period. Choose a longer period.</source>
        <translation>この期間に記帳はありません。もっと長い期間を選んでください。</translation>
    </message>
</context>
<context>
    <name>console::ui::QcashPage</name>
    <message>
        <source>Qcash</source>
        <translation>Qキャッシュ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total of Qcash</source>
        <translation>Qキャッシュの合計</translation>
    </message>
    <message>
        <source>Opening balance…</source>
        <translation>期首残高…</translation>
    </message>
    <message>
        <source>Record the opening balance</source>
        <translation>期首残高を記録する</translation>
    </message>
    <message>
        <source>Record by hand…</source>
        <translation>手入力で記録…</translation>
    </message>
    <message>
        <source>Record a Qcash movement by hand</source>
        <translation>Qキャッシュの増減を手入力で記録する</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Qcash charge</source>
        <translation>Qキャッシュのチャージ</translation>
    </message>
    <message>
        <source>Charge ticket purchase history</source>
        <translation>チャージ券の購入履歴</translation>
    </message>
    <message>
        <source>Spendable %1 Qcash, held for bids %2 Qcash</source>
        <translation>利用可能 %1 Qキャッシュ、入札で保留中 %2 Qキャッシュ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) came in that could not be credited.</source>
        <translation>
            <numerusform>付与できなかった入金が%Ln件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>確認する</translation>
    </message>
</context>
<context>
    <name>console::ui::QcashPlanDialog</name>
    <message>
        <source>Plan for Qcash</source>
        <translation>Qキャッシュの利用計画</translation>
    </message>
    <message>
        <source>When do you want to be warned? The plan only warns: it holds no Qcash back and stops no ad.</source>
        <translation>警告する条件を設定します。利用計画は警告するだけで、Qキャッシュを取り置いたり広告を止めたりはしません。</translation>
    </message>
    <message>
        <source>Warn when less than this can be spent:</source>
        <translation>利用可能額が次の額を下回ったら警告:</translation>
    </message>
    <message>
        <source>Warn when less than an amount of Qcash can be spent</source>
        <translation>利用可能なQキャッシュが一定額を下回ったら警告する</translation>
    </message>
    <message>
        <source>Qcash below which you are warned</source>
        <translation>警告の基準額（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Qキャッシュ</translation>
    </message>
    <message>
        <source>Budget for ads in a month:</source>
        <translation>1ヶ月の広告予算:</translation>
    </message>
    <message>
        <source>Watch a monthly budget for ads</source>
        <translation>広告の月間予算を管理する</translation>
    </message>
    <message>
        <source>Qcash that ads may cost in a month</source>
        <translation>1ヶ月の広告費の上限（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Warn when this share of it is spent:</source>
        <translation>利用がこの割合に達したら警告:</translation>
    </message>
    <message>
        <source>Share of the budget at which you are warned, in percent</source>
        <translation>警告する予算の利用割合（%）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Don&apos;t save the plan</source>
        <translation>利用計画を保存しない</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>利用計画を保存する</translation>
    </message>
    <message>
        <source>Type in an amount above zero.</source>
        <translation>0より大きい金額を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Without an amount of your own you are warned when less than %Ln day(s) of spending can be paid.</source>
        <translation>
            <numerusform>基準額を設定しない場合は、残高が利用額の%Ln日分未満になると警告します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>With this plan you would not be warned now.</source>
        <translation>この利用計画では、現在は警告されません。</translation>
    </message>
    <message>
        <source>With this plan you would be warned now: %1</source>
        <translation>この利用計画では、現在次の警告が出ます: %1</translation>
    </message>
    <message>
        <source>Another plan was saved by this very step already. Please save once more.</source>
        <translation>この操作で、すでに別の利用計画が保存されています。もう一度保存してください。</translation>
    </message>
    <message>
        <source>The amounts were not taken. Please check them.</source>
        <translation>金額が受け付けられませんでした。確認してください。</translation>
    </message>
    <message>
        <source>The plan was changed meanwhile, in another window or by another user. Save once more to put yours in its place.</source>
        <translation>その間に、別のウィンドウまたは別のユーザーが利用計画を変更しました。もう一度保存すると、入力した内容で置き換えられます。</translation>
    </message>
</context>
<context>
    <name>console::ui::QcashWarningBanner</name>
    <message>
        <source>Buy Qcash</source>
        <translation>Qキャッシュを購入</translation>
    </message>
    <message>
        <source>Go to the charge tickets with the proposed one selected</source>
        <translation>提案されたチャージ券を選択して、Qキャッシュのチャージに移動する</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>利用計画…</translation>
    </message>
    <message>
        <source>Change when the program warns of Qcash</source>
        <translation>Qキャッシュの警告の条件を変更する</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Put this warning away for now</source>
        <translation>この警告をいったん閉じる</translation>
    </message>
    <message>
        <source>Qcash can&apos;t be looked after at the moment; it is tried again. %1</source>
        <translation>Qキャッシュを現在確認できません。後で再試行します。%1</translation>
    </message>
</context>
<context>
    <name>console::ui::RefundAdDialog</name>
    <message>
        <source>Refund for a display failure</source>
        <translation>展示不具合による返還</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払い済み</translation>
    </message>
    <message>
        <source>Qcash that the ad has cost</source>
        <translation>広告に利用したQキャッシュ</translation>
    </message>
    <message>
        <source>Given back before</source>
        <translation>返還済み</translation>
    </message>
    <message>
        <source>Qcash that was given back before</source>
        <translation>返還済みのQキャッシュ</translation>
    </message>
    <message>
        <source>Minutes without display</source>
        <translation>展示されなかった時間（分）</translation>
    </message>
    <message>
        <source>Minutes of display in all</source>
        <translation>全展示時間（分）</translation>
    </message>
    <message>
        <source>Minutes for which the ad is displayed in all</source>
        <translation>広告の全展示時間（分）</translation>
    </message>
    <message>
        <source>Qcash back</source>
        <translation>返還額</translation>
    </message>
    <message>
        <source>Qcash that comes back</source>
        <translation>返還されるQキャッシュ</translation>
    </message>
    <message>
        <source>Spendable afterwards</source>
        <translation>処理後の利用可能額</translation>
    </message>
    <message>
        <source>Spendable Qcash afterwards</source>
        <translation>処理後の利用可能Qキャッシュ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>The part of the price that belongs to the minutes without display comes back, rounded down. The refund is recorded in this book; ask for it in J·QSM too.</source>
        <translation>価格のうち、展示されなかった時間にあたる分が返還されます（端数切り捨て）。返還はこの帳簿に記録されます。J·QSMでも返還を依頼してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the refund</source>
        <translation>返還をやめる</translation>
    </message>
    <message>
        <source>Record the refund</source>
        <translation>返還を記録する</translation>
    </message>
</context>
<context>
    <name>console::ui::RegisterPage</name>
    <message>
        <source>Register a shop</source>
        <translation>ショップを登録</translation>
    </message>
    <message>
        <source>The shop’s book is kept on this computer only. Nothing is sent to Qoo10.</source>
        <translation>ショップの帳簿はこのパソコンにのみ保存されます。Qoo10には何も送信されません。</translation>
    </message>
    <message>
        <source>Seller ID</source>
        <translation>販売者ID</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>ショップ名</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>グレード</translation>
    </message>
    <message>
        <source>Qcash today</source>
        <translation>現在のQキャッシュ</translation>
    </message>
    <message>
        <source>The total that J·QSM shows now. It becomes the first entry of the book.</source>
        <translation>J·QSMに表示されている現在の合計です。帳簿の最初の明細になります。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>At least 8 characters, for this program only. It can’t be recovered when it is lost.</source>
        <translation>8文字以上、このプログラム専用です。忘れると復元できません。</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>パスワード（確認）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>Enter the seller ID that you use at J·QSM.</source>
        <translation>J·QSMで使っている販売者IDを入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>A seller ID has at most %Ln character(s).</source>
        <translation>
            <numerusform>販売者IDは%Ln文字までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>A seller ID has no spaces.</source>
        <translation>販売者IDに空白は使えません。</translation>
    </message>
    <message>
        <source>A shop with this seller ID is registered already.</source>
        <translation>この販売者IDのショップはすでに登録されています。</translation>
    </message>
    <message>
        <source>Enter a name for the shop.</source>
        <translation>ショップ名を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>A shop&apos;s name has at most %Ln character(s).</source>
        <translation>
            <numerusform>ショップ名は%Ln文字までです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The name holds characters that can&apos;t be shown.</source>
        <translation>表示できない文字が名前に含まれています。</translation>
    </message>
    <message>
        <source>Enter a whole number, 0 or more.</source>
        <translation>0以上の整数を入力してください。</translation>
    </message>
    <message>
        <source>This is more than the book can hold.</source>
        <translation>帳簿で扱える額を超えています。</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>パスワードが短すぎます。</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>パスワードが長すぎます。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>2つのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>General seller</source>
        <translation>一般セラー</translation>
    </message>
    <message>
        <source>Excellent seller</source>
        <translation>優秀セラー</translation>
    </message>
    <message>
        <source>Power seller</source>
        <translation>パワーセラー</translation>
    </message>
    <message>
        <source>There is not enough memory to protect the password. Nothing was registered.</source>
        <translation>パスワードを保護するためのメモリが足りません。何も登録されていません。</translation>
    </message>
    <message>
        <source>%1 Nothing was registered.</source>
        <translation>%1何も登録されていません。</translation>
    </message>
    <message>
        <source>Nothing was registered yet: see the notes beside the fields.</source>
        <translation>まだ登録されていません。入力欄の横の説明をご覧ください。</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>登録中…</translation>
    </message>
</context>
<context>
    <name>console::ui::ReminderBanner</name>
    <message>
        <source>%1 Automatic conversion follows on %2, if this program is open then.</source>
        <extracomment>%1 is one or two sentences, %2 a date and time.</extracomment>
        <translation>%1このプログラムを開いていれば、%2に自動転換されます。</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>転換…</translation>
    </message>
    <message>
        <source>Go to the page where the points are converted</source>
        <translation>ポイントを転換するページへ移動する</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Put this reminder away until the next one</source>
        <translation>次のリマインダーまで閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>このお知らせを閉じる</translation>
    </message>
    <message>
        <source>Points waiting for conversion can&apos;t be looked after at the moment; it is tried again. %1</source>
        <translation>転換待ちのポイントを現在確認できません。後で再試行します。%1</translation>
    </message>
</context>
<context>
    <name>console::ui::ReminderDialog</name>
    <message>
        <source>Reminders and automatic conversion</source>
        <translation>リマインダーと自動転換</translation>
    </message>
    <message>
        <source>Automatic conversion</source>
        <translation>自動転換</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>転換日</translation>
    </message>
    <message>
        <source>Day of the month on which points are converted</source>
        <translation>毎月ポイントを転換する日</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>ログインパスワード</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Turn automatic conversion off</source>
        <translation>自動転換をオフにする</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Tell it in the system tray too</source>
        <translation>システムトレイでも通知</translation>
    </message>
    <message>
        <source>Tell reminders in the system tray too</source>
        <translation>リマインダーをシステムトレイでも通知する</translation>
    </message>
    <message>
        <source>This desktop has no system tray: the window alone reminds.</source>
        <translation>このデスクトップにはシステムトレイがないため、ウィンドウでのみ通知します。</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>通知停止の開始</translation>
    </message>
    <message>
        <source>Beginning of the quiet hours</source>
        <translation>通知しない時間帯の開始</translation>
    </message>
    <message>
        <source>until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>End of the quiet hours</source>
        <translation>通知しない時間帯の終了</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Save calendar file…</source>
        <translation>カレンダーファイルを保存…</translation>
    </message>
    <message>
        <source>Save the deadlines as a calendar file</source>
        <translation>期限をカレンダーファイルとして保存する</translation>
    </message>
    <message>
        <source>What automatic conversion did</source>
        <translation>自動転換の履歴</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Every change and conversion will stand here.</source>
        <translation>まだ履歴はありません。設定の変更と転換がすべてここに表示されます。</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Show more of what automatic conversion did</source>
        <translation>自動転換の履歴をさらに表示する</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>カレンダーファイルの保存</translation>
    </message>
    <message>
        <source>Calendar files (*.ics);;All files (*)</source>
        <translation>カレンダーファイル (*.ics);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>It is off: points are converted only by the button.</source>
        <translation>オフです。ポイントはボタンを押したときのみ転換されます。</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>転換日を変更</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1何も変更されていません。</translation>
    </message>
    <message>
        <source>The points of %1 can be converted until %2 (Japan time).</source>
        <translation>%1のポイントは%2（日本時間）まで転換できます。</translation>
    </message>
    <message>
        <source>While points wait for conversion, the window reminds you %1 before the deadline.</source>
        <extracomment>%1 is a list such as &quot;7 days, 3 days, 1 day, and 3 hours&quot;.</extracomment>
        <translation>転換待ちのポイントがある間、期限の%1前にウィンドウでお知らせします。</translation>
    </message>
    <message>
        <source>The same time twice: there are no quiet hours.</source>
        <translation>開始と終了が同じ時刻のため、通知しない時間帯はありません。</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock. What falls into these hours is told when they end, or at once where the deadline would pass before.</source>
        <translation>このパソコンの時計によります。この時間帯の通知は終了時に行われます。その前に期限が過ぎる場合は、すぐに通知されます。</translation>
    </message>
    <message numerus="yes">
        <source>The next %Ln deadline(s) with the same reminders as alarms, for any calendar program.</source>
        <translation>
            <numerusform>今後%Ln回分の期限です。同じリマインダーがアラームとして付き、各種カレンダーで使えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was saved. Import it into your calendar.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>%1を保存しました。カレンダーに取り込んでください。</translation>
    </message>
    <message>
        <source>That day of this month has come already: with it, last month&apos;s points are converted at once.</source>
        <translation>今月はすでにその日を迎えています。この日に設定すると、先月のポイントがすぐに転換されます。</translation>
    </message>
    <message>
        <source>With this day the next conversion follows on %1 (Japan time).</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>この日に設定すると、次の転換は%1（日本時間）です。</translation>
    </message>
    <message>
        <source>%1 The next conversion follows on %2.</source>
        <extracomment>%1 is a sentence, %2 a date and time.</extracomment>
        <translation>%1次の転換は%2です。</translation>
    </message>
    <message>
        <source>It converts only while this program is open and the shop is signed in: on that day, or the next time after it in the same month. Where nothing could be converted then, it is tried again on the month&apos;s last day: points that come in several files are converted together.</source>
        <translation>このプログラムが開いていてショップにログインしている間だけ転換します。その日、または同じ月のその後に開いたときに行います。そのとき転換できなかった場合は、月末日にもう一度行います。複数のファイルに分かれたポイントはまとめて転換されます。</translation>
    </message>
</context>
<context>
    <name>console::ui::ReminderTexts</name>
    <message>
        <source>%1 %2 left</source>
        <extracomment>%1 is a count of days, %2 of hours.
----------
%1 is a count of hours, %2 of minutes.</extracomment>
        <translation>残り%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>残り%Ln日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>残り%Ln時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>残り%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>残り1分未満</translation>
    </message>
    <message>
        <source>%1: %2 points of %3 become %4 Qcash if you convert them by %5 (Japan time). After that all of them are lost.</source>
        <extracomment>%1 is a time that is left, such as &quot;2 days 3 hours left&quot;; %2 a number of points, %3 their month, %4 Qcash, %5 a date and time.</extracomment>
        <translation>%1: %5（日本時間）までに転換すると、%3の%2ポイントが%4 Qキャッシュになります。期限を過ぎるとすべて失われます。</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>転換済み</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>転換なし</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>Of a month.</extracomment>
        <translation>末日</translation>
    </message>
    <message>
        <source>Day %1</source>
        <extracomment>A day of the month, such as &quot;Day 25&quot;.</extracomment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 points of %2 became %3 Qcash; %4 points were lost as remainder.</source>
        <extracomment>%1 is a number of points, %2 their month, %3 Qcash, %4 a number of points.</extracomment>
        <translation>%2の%1ポイントが%3 Qキャッシュになりました。端数の%4ポイントは失われました。</translation>
    </message>
    <message>
        <source>Automatic conversion on %1: %2 points of %3 became %4 Qcash. It is recorded in this book only; convert them in J·QSM too.</source>
        <extracomment>%1 is a date and time, %2 a number of points, %3 their month, %4 Qcash.</extracomment>
        <translation>%1の自動転換: %3の%2ポイントが%4 Qキャッシュになりました。この帳簿にのみ記録されます。J·QSMでも転換してください。</translation>
    </message>
    <message>
        <source>Automatic conversion on %1 converted nothing. %2</source>
        <extracomment>%1 is a date and time, %2 one or two sentences with the reason.</extracomment>
        <translation>%1の自動転換では何も転換されませんでした。%2</translation>
    </message>
    <message>
        <source>Choose a day from 1 to 28, or the last day.</source>
        <translation>1～28日または末日を選んでください。</translation>
    </message>
    <message>
        <source>The login password is wrong.</source>
        <translation>ログインパスワードが違います。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>パスワードの誤りが続きました。%Ln秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic conversion was changed meanwhile. Look at it as it stands now and try again.</source>
        <translation>自動転換の設定がその間に変更されました。現在の内容を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The conversion is recorded in this book only; do it in J·QSM too.</source>
        <translation>転換はこの帳簿にのみ記録されます。J·QSMでも転換してください。</translation>
    </message>
    <message>
        <source>Qoo10: last chance to convert service points to Qcash</source>
        <extracomment>The name of an entry in a calendar.</extracomment>
        <translation>Qoo10: サービスポイントをQキャッシュに転換できる期限</translation>
    </message>
    <message>
        <source>The service points of %1 can be converted to Qcash in J·QSM until %2 (Japan time). What is not converted by then is lost. Fewer than %3 points can&apos;t be converted.</source>
        <extracomment>%1 is a month, %2 a date and time, %3 a number of points.</extracomment>
        <translation>%1のサービスポイントは、%2（日本時間）までJ·QSMでQキャッシュに転換できます。それまでに転換しないポイントは失われます。%3ポイント未満は転換できません。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Choose a folder that is yours to write to.</source>
        <translation>指定した場所にはファイルを書き込めません。書き込み可能なフォルダを選んでください。</translation>
    </message>
    <message>
        <source>The file could not be written: the disk may be full. Free some space, or choose another folder.</source>
        <translation>ファイルを書き込めませんでした。ディスクの空きが足りない可能性があります。空きを増やすか、別のフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Points are converted on the last day of each month from %1 (Japan time).</source>
        <extracomment>%1 is a time such as 09:00.</extracomment>
        <translation>毎月末日の%1（日本時間）以降にポイントが転換されます。</translation>
    </message>
    <message>
        <source>Points are converted on day %1 of each month from %2 (Japan time).</source>
        <extracomment>%1 is a day of the month such as 25, %2 a time such as 09:00.</extracomment>
        <translation>毎月%1日の%2（日本時間）以降にポイントが転換されます。</translation>
    </message>
</context>
<context>
    <name>console::ui::ReminderTray</name>
    <message>
        <source>Convert your points to Qcash: %1</source>
        <extracomment>%1 is a time that is left, such as &quot;2 days 3 hours left&quot;.</extracomment>
        <translation>ポイントをQキャッシュに転換してください: %1</translation>
    </message>
    <message>
        <source>Last month&apos;s points can be converted until %1 (Japan time). After that all of them are lost.</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>先月のポイントは%1（日本時間）まで転換できます。期限を過ぎるとすべて失われます。</translation>
    </message>
</context>
<context>
    <name>console::ui::ReopenBidDialog</name>
    <message>
        <source>Take the outcome back</source>
        <translation>結果を取り消す</translation>
    </message>
    <message>
        <source>Spent, comes back</source>
        <translation>利用分の戻り</translation>
    </message>
    <message>
        <source>Spent Qcash that comes back</source>
        <translation>戻される利用済みQキャッシュ</translation>
    </message>
    <message>
        <source>Held again</source>
        <translation>再び保留</translation>
    </message>
    <message>
        <source>Qcash that is held again</source>
        <translation>再び保留されるQキャッシュ</translation>
    </message>
    <message>
        <source>Spendable afterwards</source>
        <translation>処理後の利用可能額</translation>
    </message>
    <message>
        <source>Spendable Qcash afterwards</source>
        <translation>処理後の利用可能Qキャッシュ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>For an outcome that was entered wrongly: opposite entries take it back, and the bid waits for its outcome again. It is recorded in this book; in J·QSM nothing has to be done but to look up the true outcome.</source>
        <translation>誤って入力した結果のための操作です。反対の明細で取り消し、入札は再び結果未入力になります。この帳簿に記録されます。J·QSMでは、正しい結果を確認するだけで操作は不要です。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep the outcome</source>
        <translation>結果を残す</translation>
    </message>
    <message>
        <source>Say why: the reason stays in the bid&apos;s course.</source>
        <translation>理由を入力してください。理由は入札の経過に残ります。</translation>
    </message>
    <message>
        <source>The refund for a display failure, %1, is taken back with it.</source>
        <extracomment>%1 is an amount of Qcash.</extracomment>
        <translation>展示不具合による返還（%1）も取り消されます。</translation>
    </message>
</context>
<context>
    <name>console::ui::ReportTab</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>表を書き出す</translation>
    </message>
    <message>
        <source>Import ad report…</source>
        <translation>広告レポートを取り込む…</translation>
    </message>
    <message>
        <source>Ad cost (Qcash)</source>
        <translation>広告費(Qcash)</translation>
    </message>
    <message>
        <source>Ad sales (yen)</source>
        <translation>広告売上（円）</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>ROAS</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>表示数</translation>
    </message>
    <message>
        <source>Clicks (PV)</source>
        <translation>クリック数（PV）</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>カート数</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>購入数</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>期間別</translation>
    </message>
    <message>
        <source>Chart of cost and sales by time</source>
        <translation>期間別の広告費と売上のグラフ</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>商品別</translation>
    </message>
    <message>
        <source>Chart of the ad report</source>
        <translation>広告レポートのグラフ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Lines by day</source>
        <translation>日別の行</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Lines by item</source>
        <translation>商品別の行</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>Lines by ad</source>
        <translation>広告別の行</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>再びすべてを表示する</translation>
    </message>
    <message>
        <source>Ad report</source>
        <translation>広告レポート</translation>
    </message>
    <message>
        <source>Enter or a double click on a line looks into it: from a day to its items, from an item or an ad to its days.</source>
        <translation>行でEnterキーを押すかダブルクリックすると内訳を表示します。日の行では商品別、商品・広告の行では日別の内訳になります。</translation>
    </message>
    <message>
        <source>Report and wallet</source>
        <translation>レポートとQサイフ</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>差異のみ</translation>
    </message>
    <message>
        <source>Comparison of the report with the wallet</source>
        <translation>レポートとQサイフの照合</translation>
    </message>
    <message>
        <source>Record what was charged…</source>
        <translation>引落を記録…</translation>
    </message>
    <message>
        <source>Import the missing report…</source>
        <translation>不足分のレポートを取り込む…</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>商品コード</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>No ad report was imported yet. Download the ad performance report from J·QSM as an Excel file and import it here to see what each ad cost and brought.</source>
        <translation>広告レポートはまだ取り込まれていません。J·QSMから広告成果レポートをExcelファイルでダウンロードし、ここで取り込むと、広告ごとの費用と成果を確認できます。</translation>
    </message>
    <message>
        <source>The last day stands before the first. Choose a later one.</source>
        <translation>終了日が開始日より前です。後の日を選択してください。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>CTR %1</source>
        <extracomment>Clicks in a hundred impressions, such as 1.23%.</extracomment>
        <translation>クリック率 %1</translation>
    </message>
    <message>
        <source>%1 of clicks</source>
        <extracomment>The share of clicks that led to something, such as 1.23%.</extracomment>
        <translation>クリックの%1</translation>
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
        <translation>この期間のレポートはありません。レポートの期間は%1から%2までです。その中の日を選択するか、新しいレポートを取り込んでください。</translation>
    </message>
    <message>
        <source>Import an ad report to compare it with what was charged.</source>
        <translation>広告レポートを取り込むと、引落と照合できます。</translation>
    </message>
    <message>
        <source>The imported report reaches from %1 to %2.</source>
        <extracomment>Two days.</extracomment>
        <translation>取り込んだレポートの期間は%1から%2までです。</translation>
    </message>
    <message>
        <source>What J·QSM charged and this book does not have can be recorded by hand.</source>
        <translation>J·QSMで引き落とされ、この帳簿にないものは、手入力で記録できます。</translation>
    </message>
    <message>
        <source>What the report does not have may be in a newer one.</source>
        <translation>レポートにないものは、新しいレポートに含まれている場合があります。</translation>
    </message>
    <message>
        <source>Bids count on their display date, entries made by hand on the day they are dated.</source>
        <translation>入札は展示日、手入力の明細はその日付で集計します。</translation>
    </message>
    <message>
        <source>Chart of the items on which ads cost most</source>
        <translation>広告費の多い商品のグラフ</translation>
    </message>
</context>
<context>
    <name>console::ui::RestorePreviewModel</name>
    <message>
        <source>Size of the file</source>
        <translation>ファイルのサイズ</translation>
    </message>
    <message>
        <source>Last changed (Japan)</source>
        <translation>最終更新（日本時間）</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <extracomment>Of the form of the file, a number like 14; not of the program.</extracomment>
        <translation>ファイルのバージョン</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>ショップ</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Qキャッシュ</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>A number of entries of the Qcash history.</extracomment>
        <translation>件数</translation>
    </message>
    <message>
        <source>First and last entry</source>
        <translation>最初と最後の明細</translation>
    </message>
    <message>
        <source>Not there</source>
        <extracomment>Of a shop that one of two books does not have.</extracomment>
        <translation>なし</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>In the book now</source>
        <translation>現在の帳簿</translation>
    </message>
</context>
<context>
    <name>console::ui::RuleHint</name>
    <message>
        <source>About the rule: %1</source>
        <extracomment>%1 is the name of a rule: &quot;Deadline&quot;, &quot;Price of a bid&quot;.</extracomment>
        <translation>ルールについて: %1</translation>
    </message>
    <message>
        <source>Read more in Help</source>
        <translation>ヘルプで詳しく見る</translation>
    </message>
</context>
<context>
    <name>console::ui::Rules</name>
    <message>
        <source>Conversion</source>
        <translation>転換</translation>
    </message>
    <message>
        <source>Last month&apos;s points become Qcash in whole hundreds, from 100 points on. All of them are converted at once, once a month; that it is once was chosen here.</source>
        <translation>先月のポイントは100ポイント以上、100ポイント単位でQキャッシュに転換されます。すべてのポイントを月に一度まとめて転換します（月に一度というのは、このプログラムが定めたものです）。</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>端数</translation>
    </message>
    <message>
        <source>What is left under a hundred can&apos;t be converted and is lost: of 12,352 points, 12,300 become Qcash and 52 are lost.</source>
        <translation>100未満の端数は転換できず、失われます。例: 12,352ポイントのうち12,300がQキャッシュになり、52は失われます。</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Points of one month can be converted in the next one, from its 1st until 23:59 Japan time on its last day. Nothing carries over, and a negative month does not burden the next.</source>
        <translation>ある月のポイントは、翌月の1日から末日の日本時間23:59まで転換できます。翌月への繰り越しはなく、マイナスの月も翌月には影響しません。</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>グレード</translation>
    </message>
    <message>
        <source>Qoo10 gives the grade. What is missing for the next one is reckoned from thresholds of sales that were chosen here and can be changed.</source>
        <translation>グレードはQoo10が決定します。次のグレードまでの不足額は、このプログラムが定めた販売額の基準（変更可能）から計算しています。</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Points come from delivery, claims and reviews. How many points an event gives is not public: the rules here are a sample that was chosen and can be changed from a date on. A month that was converted is never reckoned anew.</source>
        <translation>ポイントは配送・クレーム・評価から得られます。事由ごとのポイント数は公開されていません。ここでのルールはこのプログラムのサンプルで、指定した日から変更できます。転換済みの月が再計算されることはありません。</translation>
    </message>
    <message>
        <source>Payment limits and fees</source>
        <translation>決済の限度額と手数料</translation>
    </message>
    <message>
        <source>Convenience stores take 150 yen more for less than 3,000 yen and at most 300,000 yen; cards pay in instalments from 10,000 yen on, JCB in one payment only. Chosen here are at most 20,000 yen by Suica and three days until an unpaid order lapses, at 23:59 Japan time.</source>
        <translation>コンビニ決済は3,000円未満の場合150円の手数料がかかり、上限は300,000円です。カードの分割払いは10,000円から（JCBは一括払いのみ）。Suicaの上限20,000円と、未払いの注文が3日後の日本時間23:59に期限切れになることは、このプログラムが定めたものです。</translation>
    </message>
    <message>
        <source>Withdrawal fee</source>
        <translation>出金手数料</translation>
    </message>
    <message>
        <source>A withdrawal of settlement money costs 150 yen, whatever its amount.</source>
        <translation>精算金の出金には、金額にかかわらず150円の手数料がかかります。</translation>
    </message>
    <message>
        <source>Settlement day</source>
        <translation>精算日</translation>
    </message>
    <message>
        <source>A delivered order is settled on the first Wednesday that is at least 15 days (General), 10 days (Excellent) or 5 days (Power) after its delivery.</source>
        <translation>配送完了した注文は、配送完了から15日（一般）・10日（優秀）・5日（パワー）以上経過した最初の水曜日に精算されます。</translation>
    </message>
    <message>
        <source>Times of a bid</source>
        <translation>入札の時間</translation>
    </message>
    <message>
        <source>A display day runs for 24 hours from 18:00 Japan time. Bids for it open at 19:00 on the day before and close at 17:49:59 on the day itself.</source>
        <translation>展示日は日本時間18:00から24時間です。入札は前日の19:00に始まり、当日の17:49:59に締め切られます。</translation>
    </message>
    <message>
        <source>Price of a bid</source>
        <translation>入札価格</translation>
    </message>
    <message>
        <source>A bid is at least the start price and a multiple of the bid unit, 100 Qcash. Several display days make one bid a day; the same item can&apos;t bid twice on one slot.</source>
        <translation>入札価格は開始価格以上で、入札単位（100 Qキャッシュ）の倍数です。複数の展示日は1日ごとに1件の入札になります。同じ商品で同じ枠に重複して入札することはできません。</translation>
    </message>
    <message>
        <source>Refund for a failed display</source>
        <translation>展示不具合の返還</translation>
    </message>
    <message>
        <source>Where a display failed, Qcash comes back in proportion to the time that was lost. Rounding down was chosen here.</source>
        <translation>展示に不具合があった場合、失われた時間に応じてQキャッシュが返還されます。端数の切り捨ては、このプログラムが定めたものです。</translation>
    </message>
    <message>
        <source>Held and spendable Qcash</source>
        <translation>保留中と利用可能なQキャッシュ</translation>
    </message>
    <message>
        <source>A bid holds its price: it stays in the total but can&apos;t be spent. Spendable is the total less what is held. Losing releases the hold, winning spends it.</source>
        <translation>入札すると価格分が保留されます。合計には含まれますが、利用できません。利用可能額は合計から保留分を差し引いた額です。落札できなければ保留解除され、落札すると利用されます。</translation>
    </message>
    <message>
        <source>Lots of Qcash</source>
        <translation>Qキャッシュのロット</translation>
    </message>
    <message>
        <source>Paid Qcash, Qcash from settlement, from points and from refunds are kept apart, and the oldest is used first. This order was chosen here for the accounting; Qoo10 names none.</source>
        <translation>購入分、精算金による分、ポイントによる分、返還分のQキャッシュを分けて管理し、古いものから使います。この順序は会計のためにこのプログラムが定めたもので、Qoo10による定めはありません。</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>ROAS</translation>
    </message>
    <message>
        <source>Return on ad spend: the sales that the report attributes to the ads, divided by what the ads cost, in percent. 100 % means that an ad brought in as much as it cost.</source>
        <translation>広告費用対効果です。レポートで広告による売上とされた額を広告費で割った割合（%）です。100%は、広告費と同額の売上があったことを示します。</translation>
    </message>
    <message>
        <source>Low balance</source>
        <translation>残高不足</translation>
    </message>
    <message>
        <source>A shop without a threshold of its own is warned when its spendable Qcash lasts less than seven days at the rate of the last thirty days.</source>
        <translation>基準額を設定していないショップには、利用可能なQキャッシュが直近30日間のペースで7日分未満になると警告します。</translation>
    </message>
    <message>
        <source>Spreading a budget</source>
        <translation>予算の配分</translation>
    </message>
    <message>
        <source>The planner expects the price that three quarters of the prices of the latest 28 winner lists do not exceed, and fills the days that the budget pays for, evenly over the month or in a row. J·QSM plans nothing.</source>
        <translation>プランナーは、最新28件の落札リストの価格の4分の3が収まる価格を見込み、予算で賄える日数を月全体に均等に、または連続して割り当てます。J·QSMにはこの機能はありません。</translation>
    </message>
    <message>
        <source>Known: Qoo10&apos;s guides or public pages say so.</source>
        <translation>公表: Qoo10のガイドまたは公開ページに基づきます。</translation>
    </message>
    <message>
        <source>Partly known from Qoo10&apos;s guides, partly chosen by this program.</source>
        <translation>一部はQoo10のガイドに基づき、一部はこのプログラムが定めたものです。</translation>
    </message>
    <message>
        <source>Chosen by this program: no public text of Qoo10 says so.</source>
        <translation>このプログラムが定めたもので、Qoo10の公開情報にはありません。</translation>
    </message>
</context>
<context>
    <name>console::ui::SalesMonthsModel</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Sales (¥)</source>
        <translation>販売額（¥）</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Which days of a month count.</extracomment>
        <translation>対象日</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>console::ui::SalesOutlookDialog</name>
    <message>
        <source>Sales and grade</source>
        <translation>販売額とグレード</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>直近12ヶ月</translation>
    </message>
    <message>
        <source>Chart of the sales by month</source>
        <translation>月別の販売額のグラフ</translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>月別の販売額</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>Expected sales per month</source>
        <translation>見込み月間販売額</translation>
    </message>
    <message>
        <source>Expected sales per month, in yen</source>
        <translation>見込み月間販売額（円）</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>Expect the mean of the last three full months</source>
        <translation>直近3ヶ月（今月を除く）の平均を見込みにする</translation>
    </message>
    <message>
        <source>Chart of the expected sales of twelve months</source>
        <translation>12ヶ月の見込み販売額のグラフ</translation>
    </message>
    <message>
        <source>Expected sales of twelve months, by month</source>
        <translation>12ヶ月の見込み販売額（月別）</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Qoo10 gives the grade and publishes no thresholds. Those below never decide it: they only serve to show what may be missing to a grade.</source>
        <translation>グレードはQoo10が決定し、基準は公開されていません。下の基準でグレードが決まることはなく、グレードまでの不足額の目安を示すだけです。</translation>
    </message>
    <message>
        <source>Thresholds of the grades, newest first</source>
        <translation>グレードの基準（新しい順）</translation>
    </message>
    <message>
        <source>Of thresholds with the same first day the latest count, and the shop&apos;s own before those chosen by this program.</source>
        <translation>開始日が同じ基準は最新のものが有効です。ショップの基準は、このプログラムの基準より優先されます。</translation>
    </message>
    <message>
        <source>New thresholds…</source>
        <translation>新しい基準…</translation>
    </message>
    <message>
        <source>Type in new thresholds</source>
        <translation>新しい基準を入力する</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Sales of the last 12 months: ¥%1 (%2 to %3)</source>
        <extracomment>%1 is an amount of yen, %2 and %3 are days.</extracomment>
        <translation>直近12ヶ月の販売額: ¥%1（%2～%3）</translation>
    </message>
    <message>
        <source>Thresholds of today: %1 ¥%2, %3 ¥%4.</source>
        <extracomment>%1 and %3 are grades, %2 and %4 amounts of yen.</extracomment>
        <translation>本日の基準: %1 ¥%2、%3 ¥%4。</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>販売額</translation>
    </message>
    <message>
        <source>Mean of the last three full months: ¥%1</source>
        <translation>直近3ヶ月（今月を除く）の平均: ¥%1</translation>
    </message>
    <message>
        <source>Of the running month, the days that are left bring their share. Each month is held against the thresholds of its last day.</source>
        <translation>今月は残りの日数分を見込みに加えます。各月は月末日の基準と比べます。</translation>
    </message>
    <message>
        <source>Sales of 12 months</source>
        <translation>12ヶ月の販売額</translation>
    </message>
    <message>
        <source>The threshold of %1 (¥%2) would be reached in %3.</source>
        <extracomment>%1 is a grade, %2 an amount of yen, %3 a month.</extracomment>
        <translation>%3には%1の基準（¥%2）に達する見込みです。</translation>
    </message>
    <message>
        <source>The threshold of %1 (¥%2) would not be reached within 12 months.</source>
        <extracomment>%1 is a grade, %2 an amount of yen.</extracomment>
        <translation>12ヶ月以内に%1の基準（¥%2）に達しない見込みです。</translation>
    </message>
    <message>
        <source>In %3 the sales would be below the threshold of %1 (¥%2).</source>
        <extracomment>%1 is the shop&apos;s grade, %2 an amount of yen, %3 a month.</extracomment>
        <translation>%3には販売額が%1の基準（¥%2）を下回る見込みです。</translation>
    </message>
    <message>
        <source>The threshold of %1 (¥%2) would be kept for the next 12 months.</source>
        <extracomment>%1 is the shop&apos;s grade, %2 an amount of yen.</extracomment>
        <translation>今後12ヶ月、%1の基準（¥%2）を維持できる見込みです。</translation>
    </message>
    <message>
        <source>When a delivery of today (%1) would be settled:</source>
        <translation>本日（%1）配送完了した場合の精算日:</translation>
    </message>
    <message>
        <source>%1 (this shop)</source>
        <extracomment>A grade, where it is the shop&apos;s own one.</extracomment>
        <translation>%1（このショップ）</translation>
    </message>
    <message numerus="yes">
        <source>%1
%2, due after %Ln day(s)</source>
        <extracomment>%1 is a grade, %2 a day.</extracomment>
        <translation>
            <numerusform>%1
%2（%Ln日後）</numerusform>
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
        <translation>販売額（¥）</translation>
    </message>
    <message>
        <source>12 months (¥)</source>
        <extracomment>The sales of the twelve months that end with the row&apos;s month.</extracomment>
        <translation>12ヶ月（¥）</translation>
    </message>
    <message>
        <source>Reaches</source>
        <extracomment>The grade whose threshold the sales would reach.</extracomment>
        <translation>到達グレード</translation>
    </message>
</context>
<context>
    <name>console::ui::SalesThresholdsDialog</name>
    <message>
        <source>New thresholds</source>
        <translation>新しい基準</translation>
    </message>
    <message>
        <source>Sales of the last twelve months that a grade asks for, in yen. Qoo10 gives the grade: these thresholds never decide it and only serve to show what may be missing.</source>
        <translation>グレードに必要な直近12ヶ月の販売額（円）です。グレードはQoo10が決定します。この基準でグレードが決まることはなく、不足額の目安を示すだけです。</translation>
    </message>
    <message>
        <source>First day on which the thresholds hold</source>
        <translation>基準の適用を開始する日</translation>
    </message>
    <message>
        <source>Sales of twelve months for Excellent, in yen</source>
        <translation>優秀セラーの12ヶ月の販売額（円）</translation>
    </message>
    <message>
        <source>Sales of twelve months for Power, in yen</source>
        <translation>パワーセラーの12ヶ月の販売額（円）</translation>
    </message>
    <message>
        <source>Saved thresholds can&apos;t be changed or removed; only later ones can take their place.</source>
        <translation>保存した基準は変更・削除できません。後から保存した基準で置き換えることのみできます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Don&apos;t save the thresholds</source>
        <translation>基準を保存しない</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the thresholds</source>
        <translation>基準を保存する</translation>
    </message>
    <message>
        <source>Type in the day from which the thresholds hold.</source>
        <translation>基準の適用開始日を入力してください。</translation>
    </message>
    <message>
        <source>Type in an amount above zero.</source>
        <translation>0より大きい金額を入力してください。</translation>
    </message>
    <message>
        <source>%1 must ask for more than %2.</source>
        <translation>%1は%2より大きい額にしてください。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Other thresholds were saved by this very step already. Please save once more.</source>
        <translation>この操作ではすでに別の基準が保存されています。もう一度保存してください。</translation>
    </message>
    <message>
        <source>The amounts were not taken. Please check them.</source>
        <translation>金額が受け付けられませんでした。確認してください。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreDetailDialog</name>
    <message>
        <source>Score detail</source>
        <translation>ポイントの詳細</translation>
    </message>
    <message>
        <source>General goods</source>
        <translation>一般商品</translation>
    </message>
    <message>
        <source>Scores of general goods</source>
        <translation>一般商品のポイント</translation>
    </message>
    <message>
        <source>Reserve (pre-order) goods</source>
        <translation>予約商品</translation>
    </message>
    <message>
        <source>Scores of reserve (pre-order) goods</source>
        <translation>予約商品のポイント</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Item number %1 · scores of %2</source>
        <extracomment>%1 is an item number, %2 a month.</extracomment>
        <translation>商品番号 %1 · %2のポイント</translation>
    </message>
    <message>
        <source>Subtotal: %1 points</source>
        <translation>小計: %1ポイント</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Export these scores to a file</source>
        <translation>このポイントをファイルに書き出す</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a score, %2 how many events it has.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>No such scores in %1.</source>
        <translation>%1に該当するポイントがありません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>All scores</source>
        <extracomment>On a button beside Delivery, Claim and Review: all three together.</extracomment>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreEventModel</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>商品番号</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>An order&apos;s number.</extracomment>
        <translation>注文</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Heading: which of the three scores an event counts to (delivery, claim, review).</extracomment>
        <translation>種別</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>What earned or cost the points.</extracomment>
        <translation>事由</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>%1 (derived)</source>
        <extracomment>%1 is what earned or cost points; the score was not imported but derived from an order.</extracomment>
        <translation>%1（算出）</translation>
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
        <translation>商品別のサービスポイント</translation>
    </message>
    <message>
        <source>Score detail</source>
        <translation>ポイントの詳細</translation>
    </message>
    <message>
        <source>Past service points</source>
        <translation>過去のサービスポイント</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>商品番号</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Sold as</source>
        <extracomment>Heading of a column: sold as general goods, or as reserve (pre-order) goods.</extracomment>
        <translation>商品区分</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Heading: which of the three scores an event counts to (delivery, claim, review).</extracomment>
        <translation>種別</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>What earned or cost the points.</extracomment>
        <translation>事由</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Derived by</source>
        <extracomment>Heading of a column: by which rule a score was derived from its order; blank for imported scores.</extracomment>
        <translation>算出ルール</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRuleItemsModel</name>
    <message>
        <source>Item number</source>
        <translation>商品番号</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Points as they are now.</extracomment>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Points as they would be under the draft.</extracomment>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRuleMonthsModel</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>Scores changed</source>
        <extracomment>How many scores would come, go or change their points.</extracomment>
        <translation>変わる件数</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRuleSetsModel</name>
    <message>
        <source>open</source>
        <extracomment>A rule set holds until another one follows.</extracomment>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Draft, changed and not saved</source>
        <translation>下書き（変更あり・未保存）</translation>
    </message>
    <message>
        <source>Draft, not saved</source>
        <translation>下書き（未保存）</translation>
    </message>
    <message>
        <source>Holds from</source>
        <extracomment>The first day of a rule set.</extracomment>
        <translation>適用開始</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>The last day of a rule set.</extracomment>
        <translation>適用終了</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>How many rules a set has.</extracomment>
        <translation>ルール数</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Where a rule set comes from.</extracomment>
        <translation>設定元</translation>
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
        <translation>予約商品</translation>
    </message>
    <message>
        <source>Shipping delay</source>
        <extracomment>What a score rule looks at: by how many days an order was shipped too late.</extracomment>
        <translation>発送遅延日数</translation>
    </message>
    <message>
        <source>Delivery time</source>
        <extracomment>What a score rule looks at: how many days an order was under way.</extracomment>
        <translation>配送日数</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <extracomment>What a score rule looks at: the order was cancelled.</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>What a score rule looks at: the order was returned.</extracomment>
        <translation>返品</translation>
    </message>
    <message>
        <source>Business days from the planned ship day to the day of shipping. 0 and below is in time.</source>
        <translation>発送予定日から発送日までの営業日数です。0以下は期日内です。</translation>
    </message>
    <message>
        <source>Business days from the day of shipping to the day of delivery.</source>
        <translation>発送日から配送完了日までの営業日数です。</translation>
    </message>
    <message>
        <source>The order was cancelled; no days are counted.</source>
        <translation>注文がキャンセルされた場合です。日数は数えません。</translation>
    </message>
    <message>
        <source>The order was returned; no days are counted.</source>
        <translation>注文が返品された場合です。日数は数えません。</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Of a range of days: it has no bound at this end.</extracomment>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>事由名</translation>
    </message>
    <message>
        <source>From is after To</source>
        <translation>下限が上限超過</translation>
    </message>
    <message>
        <source>Counts no days</source>
        <translation>日数指定は不可</translation>
    </message>
    <message>
        <source>Days overlap</source>
        <translation>日数の重複</translation>
    </message>
    <message>
        <source>Too many points</source>
        <translation>ポイント範囲外</translation>
    </message>
    <message>
        <source>An event name has 1 to 40 characters: the letters a–z, digits and the underscore, such as shipped_on_time.</source>
        <translation>事由名は1～40文字で、英小文字（a～z）、数字、アンダースコアが使えます（例: shipped_on_time）。</translation>
    </message>
    <message>
        <source>The first day stands after the last one. Exchange From and To.</source>
        <translation>下限が上限より大きくなっています。下限と上限を入れ替えてください。</translation>
    </message>
    <message>
        <source>Cancellations and returns count no days. Leave From and To without a bound.</source>
        <translation>キャンセルと返品では日数を数えません。下限と上限は制限なしにしてください。</translation>
    </message>
    <message>
        <source>A rule above holds for some of the same days, of the same goods and measure. Make the ranges meet without a day in common.</source>
        <translation>同じ商品区分・対象で、上のルールと日数の範囲が重なっています。重ならないように指定してください。</translation>
    </message>
    <message>
        <source>Points are whole numbers from -1,000 to 1,000.</source>
        <translation>ポイントは-1,000～1,000の整数です。</translation>
    </message>
    <message>
        <source>The points of %1 have been converted, so its rules can&apos;t change any more. The first day that is open is %2.</source>
        <translation>%1のポイントは転換済みのため、ルールを変更できません。変更できる最初の日は%2です。</translation>
    </message>
    <message>
        <source>The points of %1 can&apos;t be converted any more, so its rules can&apos;t change either. The first day that is open is %2.</source>
        <translation>%1のポイントはもう転換できないため、ルールも変更できません。変更できる最初の日は%2です。</translation>
    </message>
    <message>
        <source>This rule set could not be told from another one. Nothing was saved; please try again.</source>
        <translation>このルールセットは他のルールセットと区別できませんでした。何も保存されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock stands in a month before the newest entry of the book. Set the clock right, then save.</source>
        <translation>パソコンの時計が帳簿の最新の明細より前の月になっています。時計を合わせてから保存してください。</translation>
    </message>
    <message>
        <source>Something is wrong with the rules. Nothing was saved; the reasons stand beside the rules.</source>
        <translation>ルールに問題があります。何も保存されていません。理由はルールの横に表示されています。</translation>
    </message>
    <message>
        <source>The month in which this rule set begins has been converted or is past converting. Nothing was saved; choose a later day.</source>
        <translation>このルールセットの開始月は、転換済みか転換期限を過ぎています。何も保存されていません。後の日を選んでください。</translation>
    </message>
    <message>
        <source>Sample chosen by this program</source>
        <translation>このプログラムのサンプル</translation>
    </message>
    <message>
        <source>Saved %1, replaced by a later one</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>%1に保存（後のもので置き換え済み）</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1に保存</translation>
    </message>
    <message>
        <source>The rules are the same as before.</source>
        <translation>ルールは以前と同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) added</source>
        <extracomment>A part of a list that is joined by commas.</extracomment>
        <translation>
            <numerusform>ルール追加%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) changed</source>
        <translation>
            <numerusform>ルール変更%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) removed</source>
        <translation>
            <numerusform>ルール削除%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRulesModel</name>
    <message>
        <source>In business days of Japan; the day itself belongs to the range.</source>
        <translation>日本の営業日数です。指定した日数自体も範囲に含まれます。</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>The number of a rule in its table, for a narrow column.</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>The kind of goods that a score rule is for.</extracomment>
        <translation>商品区分</translation>
    </message>
    <message>
        <source>Looks at</source>
        <extracomment>What of an order a score rule looks at.</extracomment>
        <translation>対象</translation>
    </message>
    <message>
        <source>From (business days)</source>
        <extracomment>The first day of a range that is counted in business days.</extracomment>
        <translation>下限（営業日数）</translation>
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
        <translation>ポイント</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>What is wrong with a rule.</extracomment>
        <translation>問題</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRulesPage</name>
    <message>
        <source>Score rules</source>
        <translation>ポイントルール</translation>
    </message>
    <message>
        <source>Qoo10&apos;s own rules for scores are not public. The rule set that is built in is a sample chosen by this program; you can put your own in its place from a day on. Scores are derived only for orders without imported scores.</source>
        <translation>Qoo10のポイントルールは公開されていません。標準のルールセットはこのプログラムのサンプルで、指定した日から独自のルールセットに置き換えられます。ポイントは、取り込んだポイントがない注文についてのみ算出されます。</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>ルールセット</translation>
    </message>
    <message>
        <source>New rule set</source>
        <translation>新しいルールセット</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>適用開始</translation>
    </message>
    <message>
        <source>First day of the rule set</source>
        <translation>ルールセットの適用開始日</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Add a rule below the chosen one</source>
        <translation>選択したルールの下に追加する</translation>
    </message>
    <message>
        <source>Copy rule</source>
        <translation>ルールをコピー</translation>
    </message>
    <message>
        <source>Copy the chosen rule</source>
        <translation>選択したルールをコピーする</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>選択したルールを削除する</translation>
    </message>
    <message>
        <source>Remove the chosen rule (Delete)</source>
        <translation>選択したルールを削除する (Delete)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>最後の変更を元に戻す</translation>
    </message>
    <message>
        <source>Undo the last change (Ctrl+Z)</source>
        <translation>最後の変更を元に戻す (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>元に戻した変更をやり直す</translation>
    </message>
    <message>
        <source>Redo the change that was undone (Ctrl+Shift+Z)</source>
        <translation>元に戻した変更をやり直す (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Rules of the set</source>
        <translation>セットのルール</translation>
    </message>
    <message>
        <source>This set has no rules: no scores are derived while it holds.</source>
        <translation>このセットにはルールがありません。適用中はポイントが算出されません。</translation>
    </message>
    <message>
        <source>Days are business days of Japan: Monday to Friday without public holidays. From and To belong to the range. Open means no bound at that end: leave the field empty. 0 points list an event without giving points.</source>
        <translation>日数は日本の営業日（祝日を除く月～金曜日）で数えます。下限と上限も範囲に含まれます。「制限なし」は下限または上限を設けないことを示し、欄を空にして指定します。0ポイントの場合、明細には表示されますがポイントは付きません。</translation>
    </message>
    <message>
        <source>Give up the draft? What you changed in it is lost.</source>
        <translation>下書きを破棄しますか？変更した内容は失われます。</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>下書きを残す</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Give up the draft and its changes</source>
        <translation>下書きとその変更を破棄する</translation>
    </message>
    <message>
        <source>Give up the draft</source>
        <translation>下書きを破棄する</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Show what the draft would change</source>
        <translation>下書きによる変更を表示する</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the draft as a rule set</source>
        <translation>下書きをルールセットとして保存する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the preview</source>
        <translation>プレビューをキャンセルする</translation>
    </message>
    <message>
        <source>Preview under way</source>
        <translation>プレビュー作成中</translation>
    </message>
    <message>
        <source>Points by month, before and after</source>
        <translation>月別のポイント（変更前と変更後）</translation>
    </message>
    <message>
        <source>Items with the largest changes</source>
        <translation>変更が最も大きい商品</translation>
    </message>
    <message>
        <source>Derived scores alone, of all months that the draft touches.</source>
        <translation>算出されたポイントのみ。下書きが影響するすべての月が対象です。</translation>
    </message>
    <message>
        <source>Business days of Japan</source>
        <translation>日本の営業日</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Year of the business days</source>
        <translation>営業日の年</translation>
    </message>
    <message>
        <source>The rule set that holds from %1 on is saved.</source>
        <translation>%1から適用されるルールセットを保存しました。</translation>
    </message>
    <message>
        <source>Scores of %1 and later can still change.</source>
        <translation>ルールの変更が反映されるのは%1以降のポイントです。</translation>
    </message>
    <message>
        <source>Draft of a rule set</source>
        <translation>ルールセットの下書き</translation>
    </message>
    <message>
        <source>Rules from %1 on</source>
        <translation>%1からのルール</translation>
    </message>
    <message>
        <source>until %1; then the next set holds</source>
        <translation>%1まで（以降は次のセットを適用）</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <extracomment>%1 is a row of the table, counted from 1; %2 a sentence that says what is wrong.</extracomment>
        <translation>ルール%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rule(s) need a change.</source>
        <translation>
            <numerusform>ほかに修正が必要なルールが%Ln件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft or the book has changed since this preview was made. Make it again.</source>
        <translation>プレビューの作成後に下書きまたは帳簿が変わりました。もう一度プレビューを作成してください。</translation>
    </message>
    <message>
        <source>All orders are being read…</source>
        <translation>すべての注文を読み込み中…</translation>
    </message>
    <message>
        <source>Nothing would change: there is no order whose scores are derived.</source>
        <translation>変更はありません。ポイントを算出する注文がありません。</translation>
    </message>
    <message>
        <source>Nothing would change: every score stays as it is.</source>
        <translation>変更はありません。すべてのポイントは今のままです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) would change.</source>
        <extracomment>Joined with the sentence on orders.</extracomment>
        <translation>
            <numerusform>ポイント%Ln件が変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores of %Ln order(s) are derived.</source>
        <translation>
            <numerusform>ポイントが算出される注文は%Ln件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Monday to Friday without public holidays. The holidays of %1 to %2 are known; other years are taken to have none.</source>
        <translation>祝日を除く月～金曜日です。祝日は%1～%2年の分があり、他の年は祝日なしとして扱います。</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRulesSaveDialog</name>
    <message>
        <source>Save the rule set</source>
        <translation>ルールセットの保存</translation>
    </message>
    <message>
        <source>Rules to be saved</source>
        <translation>保存するルール</translation>
    </message>
    <message>
        <source>The set has no rules: nothing is derived from that day on.</source>
        <translation>このセットにはルールがありません。その日以降は何も算出されません。</translation>
    </message>
    <message>
        <source>What the rule set changes by month</source>
        <translation>ルールセットによる月別の変更</translation>
    </message>
    <message>
        <source>A saved rule set can&apos;t be removed or changed; only a later one can take its place.</source>
        <translation>保存したルールセットは削除・変更できません。後から保存したルールセットで置き換えることのみできます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Don&apos;t save the rule set</source>
        <translation>ルールセットを保存しない</translation>
    </message>
    <message>
        <source>Save the rule set now</source>
        <translation>今すぐルールセットを保存する</translation>
    </message>
    <message>
        <source>The new rule set holds from %1 on.</source>
        <translation>新しいルールセットは%1から適用されます。</translation>
    </message>
    <message>
        <source>The new rule set holds from %1 to %2; then the next one holds.</source>
        <translation>新しいルールセットは%1から%2まで適用され、以降は次のルールセットが適用されます。</translation>
    </message>
    <message>
        <source>Against the rules of %2: %1</source>
        <extracomment>%1 is a list such as &quot;2 rules added, 1 rule changed&quot;, %2 the day from which the older rules hold.</extracomment>
        <translation>%2からのルールとの比較: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Save rule set</source>
        <translation>ルールセットを保存</translation>
    </message>
    <message>
        <source>What this changes is being worked out…</source>
        <translation>変更内容を計算中…</translation>
    </message>
    <message>
        <source>What this changes for the points is not known: the preview was stopped.</source>
        <translation>ポイントへの影響は不明です。プレビューが中止されました。</translation>
    </message>
    <message>
        <source>No points change at present. The rules hold for orders that come later.</source>
        <translation>現在のポイントに変更はありません。ルールは今後の注文に適用されます。</translation>
    </message>
    <message>
        <source>Points by month, before and after:</source>
        <translation>月別のポイント（変更前と変更後）:</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreTexts</name>
    <message>
        <source>General seller</source>
        <translation>一般セラー</translation>
    </message>
    <message>
        <source>Excellent seller</source>
        <translation>優秀セラー</translation>
    </message>
    <message>
        <source>Power seller</source>
        <translation>パワーセラー</translation>
    </message>
    <message>
        <source>Delivery score</source>
        <translation>配送ポイント</translation>
    </message>
    <message>
        <source>Claim score (cancel/return)</source>
        <translation>クレームポイント</translation>
    </message>
    <message>
        <source>Buyer review</source>
        <translation>購入者評価</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>Delivery score, for a narrow column.</extracomment>
        <translation>配送</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>Claim score (cancel/return), for a narrow column.</extracomment>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Points from buyer reviews, for a narrow column.</extracomment>
        <translation>評価</translation>
    </message>
    <message>
        <source>Shipped on time</source>
        <extracomment>A score event: why points were given or taken.</extracomment>
        <translation>期日内に発送</translation>
    </message>
    <message>
        <source>Shipped on the next day</source>
        <translation>翌日に発送</translation>
    </message>
    <message>
        <source>Shipped late</source>
        <translation>発送遅延</translation>
    </message>
    <message>
        <source>Cancelled by the seller</source>
        <translation>販売者によるキャンセル</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>返品</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <extracomment>A buyer&apos;s review.</extracomment>
        <translation>満足</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>A buyer&apos;s review, neither satisfied nor dissatisfied.</extracomment>
        <translation>普通</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <extracomment>A buyer&apos;s review.</extracomment>
        <translation>不満</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>調整</translation>
    </message>
    <message numerus="yes">
        <source>Settled on the first Wednesday that is %Ln day(s) or more after delivery</source>
        <translation>
            <numerusform>精算: 配送完了から%Ln日後以降の最初の水曜日</numerusform>
        </translation>
    </message>
    <message>
        <source>Converts to %1 Qcash; no points are lost.</source>
        <translation>%1 Qキャッシュに転換されます。失われるポイントはありません。</translation>
    </message>
    <message>
        <source>Converts to %1 Qcash; %2 points are lost as remainder.</source>
        <translation>%1 Qキャッシュに転換されます。端数の%2ポイントは失われます。</translation>
    </message>
    <message>
        <source>This conversion could not be told from another one. Close this and press Convert again.</source>
        <translation>この転換は他の転換と区別できませんでした。閉じて、もう一度「転換」を押してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock stands in a month before the newest entry of the book. Set the clock right, then convert.</source>
        <translation>パソコンの時計が帳簿の最新の明細より前の月になっています。時計を合わせてから転換してください。</translation>
    </message>
    <message>
        <source>A new month has begun since the figures were shown. Nothing was converted; the figures are those of %1 now.</source>
        <translation>数値の表示後に月が変わりました。何も転換されていません。現在の数値は%1のものです。</translation>
    </message>
    <message>
        <source>The points of %1 have been converted already. Points can be converted once a month.</source>
        <translation>%1のポイントはすでに転換されています。転換は月に一度です。</translation>
    </message>
    <message>
        <source>The points of %1 are below zero and can&apos;t be converted. They do not burden the next month.</source>
        <translation>%1のポイントは0未満のため転換できません。翌月には影響しません。</translation>
    </message>
    <message>
        <source>No points are known for %1. Import the points file, or type the points in from J·QSM.</source>
        <translation>%1のポイントがありません。ポイントファイルを取り込むか、J·QSMのポイントを手入力してください。</translation>
    </message>
    <message>
        <source>Fewer than %1 points can&apos;t be converted. Points do not carry over to the next month.</source>
        <translation>%1ポイント未満は転換できません。ポイントは翌月に繰り越されません。</translation>
    </message>
    <message>
        <source>The points have changed since they were shown. Nothing was converted; the figures are up to date now.</source>
        <translation>表示後にポイントが変わりました。何も転換されていません。現在は最新の数値です。</translation>
    </message>
    <message>
        <source>%1 Qcash were received for the points of %2 on %3.</source>
        <translation>%2のポイントにより、%3に%1 Qキャッシュを受け取りました。</translation>
    </message>
    <message>
        <source>%1 points came after the conversion; they stay unconverted.</source>
        <translation>転換後に取り込まれた%1ポイントは、転換されません。</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <extracomment>%1 is a sentence that says what is wrong with the file.</extracomment>
        <translation>%1何も変更されていません。</translation>
    </message>
    <message>
        <source>shipping delay</source>
        <extracomment>Within a sentence: how many business days after its planned day an order was shipped.</extracomment>
        <translation>発送遅延日数</translation>
    </message>
    <message>
        <source>delivery time</source>
        <extracomment>Within a sentence: how many business days an order was on its way.</extracomment>
        <translation>配送日数</translation>
    </message>
    <message>
        <source>cancelled by the seller</source>
        <extracomment>Within a sentence: what a rule looks at.</extracomment>
        <translation>販売者によるキャンセル</translation>
    </message>
    <message>
        <source>returned</source>
        <extracomment>Within a sentence: what a rule looks at.</extracomment>
        <translation>返品</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln business day(s)</source>
        <extracomment>Within a sentence. Business days of Japan; %1 is the fewest, %n the most.</extracomment>
        <translation>
            <numerusform>%1～%Ln営業日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln business day(s)</source>
        <extracomment>Within a sentence. Business days of Japan: just as many.</extracomment>
        <translation>
            <numerusform>%Ln営業日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln business day(s)</source>
        <extracomment>Within a sentence. Business days of Japan; a negative number: before the planned day.</extracomment>
        <translation>
            <numerusform>%Ln営業日以下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln business day(s) or more</source>
        <extracomment>Within a sentence. Business days of Japan.</extracomment>
        <translation>
            <numerusform>%Ln営業日以上</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipped very late</source>
        <translation>大幅な発送遅延</translation>
    </message>
    <message>
        <source>Delivered quickly</source>
        <translation>迅速な配送</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>A score event: an order was cancelled.</extracomment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Derived from the order by the rule %1</source>
        <extracomment>%1 is a rule&apos;s name.</extracomment>
        <translation>注文からルール%1により算出</translation>
    </message>
    <message>
        <source>Derived from the order: rule set of %1, %2</source>
        <extracomment>%1 is the date of a set of rules, %2 what the rule looks at.</extracomment>
        <translation>注文から算出: %1のルールセット、%2</translation>
    </message>
    <message>
        <source>Derived from the order: rule set of %1, %2 %3</source>
        <extracomment>%1 is the date of a set of rules, %2 what the rule looks at, such as shipping delay, %3 for how many business days it holds.</extracomment>
        <translation>注文から算出: %1のルールセット、%2 %3</translation>
    </message>
    <message>
        <source>General goods</source>
        <translation>一般商品</translation>
    </message>
    <message>
        <source>Reserve (pre-order) goods</source>
        <translation>予約商品</translation>
    </message>
</context>
<context>
    <name>console::ui::SellerAccountPage</name>
    <message>
        <source>Seller Q-account</source>
        <translation>販売者Q口座</translation>
    </message>
    <message>
        <source>Settlement schedule</source>
        <translation>精算予定</translation>
    </message>
    <message>
        <source>Auto-charge plan</source>
        <translation>自動チャージ設定</translation>
    </message>
</context>
<context>
    <name>console::ui::SettingTexts</name>
    <message>
        <source>Where the book is</source>
        <translation>帳簿の場所</translation>
    </message>
    <message>
        <source>One file with all shops of this book. Copy it by a backup only, never while this program is open.</source>
        <translation>この帳簿のすべてのショップを含む1つのファイルです。複製は必ずバックアップで行い、プログラムを開いたままコピーしないでください。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>ディスク上のサイズ</translation>
    </message>
    <message>
        <source>How large the book&apos;s file is at the moment.</source>
        <translation>現在の帳簿ファイルのサイズです。</translation>
    </message>
    <message>
        <source>Version of the book&apos;s form</source>
        <translation>帳簿形式のバージョン</translation>
    </message>
    <message>
        <source>A newer version of this program raises it by itself; older versions then refuse the book.</source>
        <translation>新しいバージョンのプログラムで自動的に更新され、以前のバージョンでは開けなくなります。</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>ポイントルール</translation>
    </message>
    <message>
        <source>How scores are derived from orders.</source>
        <translation>注文からポイントを算出する方法です。</translation>
    </message>
    <message>
        <source>Sales thresholds</source>
        <translation>販売額の基準</translation>
    </message>
    <message>
        <source>What sales of twelve months are held against. They never decide the grade.</source>
        <translation>12ヶ月の販売額と比べる基準です。グレードを決めるものではありません。</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>基準…</translation>
    </message>
    <message>
        <source>Price list of ads</source>
        <translation>広告の料金表</translation>
    </message>
    <message>
        <source>Prices, units and numbers of days of paid ads.</source>
        <translation>有料広告の価格・単位・日数です。</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>料金表</translation>
    </message>
    <message>
        <source>Service of this computer</source>
        <translation>このパソコンの決済サービス</translation>
    </message>
    <message>
        <source>Who takes the money for charge tickets.</source>
        <translation>チャージ券の代金を受け取るサービスです。</translation>
    </message>
    <message>
        <source>Payment service…</source>
        <translation>決済サービス…</translation>
    </message>
    <message>
        <source>Booking policy</source>
        <translation>記帳方針</translation>
    </message>
    <message>
        <source>How journals book Qcash for the shop&apos;s own accounts.</source>
        <translation>ショップの会計で、Qキャッシュを仕訳に記帳する方法です。</translation>
    </message>
    <message>
        <source>Automatic conversion</source>
        <translation>自動転換</translation>
    </message>
    <message>
        <source>Last month&apos;s points become Qcash without a button. Turning it on takes the login password.</source>
        <translation>ボタンを押さなくても先月のポイントがQキャッシュになります。オンにするにはログインパスワードが必要です。</translation>
    </message>
    <message>
        <source>Automatic conversion…</source>
        <translation>自動転換…</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>A short walk through the window, as after the first sign-in.</source>
        <translation>最初のログイン後と同じ、画面の短いご案内です。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを見る</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>All texts, numbers and glyphs of this program. The book stays as it is.</source>
        <translation>このプログラムのすべての文字・数値の表記・字形です。帳簿は変わりません。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light or dark, or whatever the desktop is set to at the moment.</source>
        <translation>ライトまたはダーク、あるいはデスクトップの現在の設定に合わせます。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Stronger lines and colours that are easier to tell apart.</source>
        <translation>線を濃くし、区別しやすい色を使います。</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>How large all texts are, in percent of the usual size.</source>
        <translation>すべての文字の大きさを、標準に対する割合（%）で指定します。</translation>
    </message>
    <message>
        <source>Rows on a page of the history</source>
        <translation>利用履歴の1ページの行数</translation>
    </message>
    <message>
        <source>How many entries the Qcash history lists at once.</source>
        <translation>Qキャッシュの利用履歴に一度に表示する明細の数です。</translation>
    </message>
    <message>
        <source>Pictures of charts on white</source>
        <translation>グラフ画像の背景を白にする</translation>
    </message>
    <message>
        <source>A chart that is saved as a picture stands on white even in the dark theme, as documents want it.</source>
        <translation>ダークテーマでも、画像として保存するグラフの背景を文書向けに白にします。</translation>
    </message>
    <message>
        <source>Lock the window by itself</source>
        <translation>自動ロック</translation>
    </message>
    <message>
        <source>When nobody has touched keyboard or mouse for so long, only the login password opens it again. Drafts are kept.</source>
        <translation>キーボードやマウスの操作がこの時間ないとロックされ、ログインパスワードでのみ解除できます。入力中の内容は保持されます。</translation>
    </message>
    <message>
        <source>Tell in the system tray too</source>
        <translation>システムトレイでも通知</translation>
    </message>
    <message>
        <source>Reminders and warnings also come up beside the desktop&apos;s clock. Without a tray the window alone reminds.</source>
        <translation>リマインダーと警告をデスクトップの時計の横にも表示します。トレイがない場合は、ウィンドウでのみ通知します。</translation>
    </message>
    <message>
        <source>Reminders of this shop</source>
        <translation>このショップのリマインダー</translation>
    </message>
    <message>
        <source>The conversion deadlines as a calendar file, and what automatic conversion did.</source>
        <translation>転換期限のカレンダーファイルと、自動転換の履歴です。</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>リマインダー…</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>通知停止の開始</translation>
    </message>
    <message>
        <source>From this time of this computer&apos;s clock on, the tray tells nothing.</source>
        <translation>パソコンの時計でこの時刻から、トレイでの通知を止めます。</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>通知停止の終了</translation>
    </message>
    <message>
        <source>From this time on the tray tells again what waits.</source>
        <translation>この時刻から、待っていた通知を再びトレイに表示します。</translation>
    </message>
    <message>
        <source>Folder for automatic backups</source>
        <translation>自動バックアップのフォルダ</translation>
    </message>
    <message>
        <source>Back up once a day</source>
        <translation>1日に1回バックアップする</translation>
    </message>
    <message>
        <source>A backup of the whole book, with all its shops, while this window is open.</source>
        <translation>このウィンドウを開いている間に、すべてのショップを含む帳簿全体をバックアップします。</translation>
    </message>
    <message>
        <source>Keep one of them on another disk now and then.</source>
        <translation>ときどき、その1つを別のディスクに保管してください。</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>フォルダを選択…</translation>
    </message>
    <message>
        <source>How many backups stay</source>
        <translation>バックアップの保存数</translation>
    </message>
    <message>
        <source>Beyond these the oldest automatic one goes when a new one has been made.</source>
        <translation>この数を超えると、新しいバックアップの作成後に最も古い自動バックアップが削除されます。</translation>
    </message>
    <message>
        <source>Backup by hand</source>
        <translation>手動バックアップ</translation>
    </message>
    <message>
        <source>Write a backup now, take one back, or check that the whole book is sound.</source>
        <translation>バックアップを今すぐ作成・復元したり、帳簿全体を検査したりします。</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Check the book…</source>
        <translation>帳簿を検査…</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>言語と表示</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>A heading: the file in which this program keeps its book.</extracomment>
        <translation>帳簿ファイル</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>決済サービス</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>会計</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>転換</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>A theme: light or dark, whichever the desktop is.</extracomment>
        <translation>デスクトップと同じ</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme.</extracomment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A number of percent.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When the window locks itself.</extracomment>
        <translation>しない</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分後</numerusform>
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
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>The program&apos;s own folder</source>
        <translation>このプログラムのフォルダ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>No set of rules holds yet.</source>
        <translation>適用中のルールセットはまだありません。</translation>
    </message>
    <message>
        <source>Your own rules, in force since %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>独自のルール（%1から適用）</translation>
    </message>
    <message>
        <source>The built-in rules, in force since %1</source>
        <translation>標準のルール（%1から適用）</translation>
    </message>
    <message>
        <source>No thresholds hold yet.</source>
        <translation>適用中の基準はまだありません。</translation>
    </message>
    <message>
        <source>Excellent from ¥%1, Power from ¥%2; your own, in force since %3</source>
        <extracomment>%1 and %2 are amounts in yen, %3 a day.</extracomment>
        <translation>優秀 ¥%1以上、パワー ¥%2以上（独自の基準、%3から適用）</translation>
    </message>
    <message>
        <source>Excellent from ¥%1, Power from ¥%2; built in, in force since %3</source>
        <translation>優秀 ¥%1以上、パワー ¥%2以上（標準の基準、%3から適用）</translation>
    </message>
    <message>
        <source>The built-in prices, units and days hold for every ad.</source>
        <translation>すべての広告に標準の価格・単位・日数が適用されています。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad(s) with terms of your own</source>
        <translation>
            <numerusform>独自の条件の広告%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; your own policy, in force since %2</source>
        <extracomment>%1 is a way of booking such as &quot;Prepayment&quot;, %2 a day.</extracomment>
        <translation>%1（独自の方針、%2から適用）</translation>
    </message>
    <message>
        <source>%1; the built-in policy, in force since %2</source>
        <translation>%1（標準の方針、%2から適用）</translation>
    </message>
    <message>
        <source>Off: points are converted by the button alone.</source>
        <translation>オフ: ポイントはボタンを押したときのみ転換されます。</translation>
    </message>
    <message>
        <source>What was chosen can&apos;t be understood. No service is used until one is chosen again.</source>
        <translation>選択内容を読み取れません。選び直すまで、決済サービスは使用されません。</translation>
    </message>
    <message>
        <source>Practice: no real money moves</source>
        <translation>練習: 実際のお金は動きません</translation>
    </message>
    <message>
        <source>KOMOJU, with your own merchant account</source>
        <translation>KOMOJU（自社の加盟店アカウント）</translation>
    </message>
    <message>
        <source>A relay that your company runs</source>
        <translation>自社で運用する中継サーバー</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <extracomment>Below a setting: %1 is what it is before anybody has set it: a number of percent, rows or backups, or a time of day.</extracomment>
        <translation>既定: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>Reset “%1” to its default</source>
        <extracomment>%1 is the name of a setting, such as &quot;Theme&quot;.</extracomment>
        <translation>「%1」を既定に戻す</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>As the desktop (%1)</source>
        <extracomment>A choice of language: whichever the desktop is in; %1 is that language&apos;s own name, such as &quot;English&quot;.</extracomment>
        <translation>デスクトップと同じ（%1）</translation>
    </message>
    <message>
        <source>Default: on</source>
        <extracomment>Below a switch: what it is before anybody has set it.</extracomment>
        <translation>既定: オン</translation>
    </message>
    <message>
        <source>Default: off</source>
        <translation>既定: オフ</translation>
    </message>
    <message>
        <source>Default: as the desktop</source>
        <extracomment>Below the choice of a language or a theme: what it is before anybody has set it.</extracomment>
        <translation>既定: デスクトップと同じ</translation>
    </message>
    <message>
        <source>Default: never</source>
        <extracomment>When the window locks itself, before anybody has set it.</extracomment>
        <translation>既定: ロックしない</translation>
    </message>
    <message numerus="yes">
        <source>Default: after %Ln minute(s)</source>
        <translation>
            <numerusform>既定: %Ln分後</numerusform>
        </translation>
    </message>
    <message>
        <source>Default: the program&apos;s own folder</source>
        <extracomment>Where automatic backups go, before anybody has chosen a folder.</extracomment>
        <translation>既定: 専用フォルダ</translation>
    </message>
</context>
<context>
    <name>console::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>すべて既定に戻す…</translation>
    </message>
    <message>
        <source>Reset all settings of this computer</source>
        <translation>このパソコンの設定をすべて既定に戻す</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>No setting holds these words. Try fewer words.</source>
        <translation>該当する設定がありません。語を減らしてください。</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>すべての設定を表示</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>すべての設定を既定に戻す</translation>
    </message>
    <message>
        <source>Reset these settings of this computer to their defaults?</source>
        <translation>このパソコンの次の設定を既定に戻しますか？</translation>
    </message>
    <message>
        <source>The book and its rules, the backups and the payment service stay as they are.</source>
        <translation>帳簿とそのルール、バックアップ、決済サービスは変わりません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>The settings of a shop and of this computer’s payment service show once somebody has signed in.</source>
        <translation>ショップの設定とこのパソコンの決済サービスの設定は、ログインすると表示されます。</translation>
    </message>
</context>
<context>
    <name>console::ui::SettlementForecastModel</name>
    <message>
        <source>%1 (next)</source>
        <extracomment>A settlement day, e.g. &quot;2026-11-25 (next)&quot;.</extracomment>
        <translation>%1（次回）</translation>
    </message>
    <message>
        <source>%1 yen of it has already paid for charge tickets.</source>
        <translation>うち%1円は、すでにチャージ券の支払いに使われました。</translation>
    </message>
    <message>
        <source>Share %1 yen, compensation by Qoo10 %2 yen.</source>
        <translation>負担額 %1円、Qoo10の補填 %2円。</translation>
    </message>
    <message>
        <source>Where the week is reckoned from orders, their supply price already stands after the fee.</source>
        <translation>注文から計算した週の供給原価は、手数料を差し引いた額です。</translation>
    </message>
    <message>
        <source>Settlement day</source>
        <translation>精算日</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>配送完了数</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>販売額</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>サービス手数料</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>差引内訳</translation>
    </message>
    <message>
        <source>Mega-wari share</source>
        <translation>メガ割負担額</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>What a settlement day brings after all deductions.</extracomment>
        <translation>精算額</translation>
    </message>
</context>
<context>
    <name>console::ui::SettlementPeriodModel</name>
    <message>
        <source>Detailed sales (sellingreport.csv)</source>
        <translation>販売詳細内訳（sellingreport.csv）</translation>
    </message>
    <message>
        <source>Sales-related deductions (rcv.csv)</source>
        <translation>販売関連の差引内訳（rcv.csv）</translation>
    </message>
    <message>
        <source>Mega-wari deductions (RecvMegawari.csv)</source>
        <translation>メガ割の差引内訳（RecvMegawari.csv）</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>First day of a period.</extracomment>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Last day of a period.</extracomment>
        <translation>終了</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>取り込み日時</translation>
    </message>
</context>
<context>
    <name>console::ui::SettlementTab</name>
    <message>
        <source>Next settlement</source>
        <translation>次の精算</translation>
    </message>
    <message>
        <source>What the next settlement day brings</source>
        <translation>次の精算日に精算される額</translation>
    </message>
    <message>
        <source>Due in total</source>
        <translation>精算予定の合計</translation>
    </message>
    <message>
        <source>Settlement-due money</source>
        <translation>精算予定金</translation>
    </message>
    <message>
        <source>Mega-wari share</source>
        <translation>メガ割負担額</translation>
    </message>
    <message>
        <source>What Mega-wari and Mega-po take off in the weeks shown</source>
        <translation>表示中の週のメガ割・メガポによる差引額</translation>
    </message>
    <message>
        <source>Settlement forecast by week</source>
        <translation>週別の精算予定</translation>
    </message>
    <message>
        <source>Settlement by week</source>
        <translation>週別の精算</translation>
    </message>
    <message>
        <source>Chart of the settlement by week</source>
        <translation>週別の精算のグラフ</translation>
    </message>
    <message>
        <source>When a delivery is settled</source>
        <translation>配送完了から精算までの日程</translation>
    </message>
    <message>
        <source>Imported settlement files</source>
        <translation>取り込んだ精算ファイル</translation>
    </message>
    <message>
        <source>Import detailed sales…</source>
        <translation>販売詳細内訳を取り込む…</translation>
    </message>
    <message>
        <source>Import the detailed sales file</source>
        <translation>販売詳細内訳のファイルを取り込む</translation>
    </message>
    <message>
        <source>Import deductions…</source>
        <translation>差引内訳を取り込む…</translation>
    </message>
    <message>
        <source>Import a file of deductions</source>
        <translation>差引内訳のファイルを取り込む</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>円</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1に精算</translation>
    </message>
    <message>
        <source>All coming settlement days together</source>
        <translation>今後のすべての精算日の合計</translation>
    </message>
    <message>
        <source>%1% of the sales of the weeks below, after Qoo10&apos;s compensation</source>
        <extracomment>%1 is a percentage, e.g. 2.5.</extracomment>
        <translation>下の週の販売額の%1%（Qoo10の補填後）</translation>
    </message>
    <message>
        <source>In the weeks below, after Qoo10&apos;s compensation</source>
        <translation>下の週の合計（Qoo10の補填後）</translation>
    </message>
    <message>
        <source>Reckoned from orders: no settlement report has been imported. With the file of detailed sales, fees and compensation stand here as Qoo10 reckons them.</source>
        <translation>注文から計算しています。精算レポートはまだ取り込まれていません。販売詳細内訳のファイルを取り込むと、Qoo10の計算による手数料と補填が表示されます。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>取り込み…</translation>
    </message>
    <message numerus="yes">
        <source>* The report tells when an order was shipped, not when it was delivered: its delivery is taken to be %Ln day(s) later. This figure, and that fractions of a yen in the fee&apos;s tax are dropped, were chosen by this program.</source>
        <translation>
            <numerusform>* レポートには発送日のみがあり配送完了日がないため、%Ln日後に配送完了したものとして計算します。この日数と、手数料の税の1円未満の切り捨ては、このプログラムが定めたものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>What no report covers is reckoned from delivered orders, by their supply price after the service fee.</source>
        <translation>レポートにない分は、配送完了した注文から、サービス手数料差引後の供給原価で計算しています。</translation>
    </message>
    <message>
        <source>The service fee stands with tax, the Mega-wari share after compensation.</source>
        <translation>サービス手数料は税込み、メガ割負担額は補填後の額です。</translation>
    </message>
    <message>
        <source>Sales after service fee</source>
        <translation>サービス手数料差引後の販売額</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>差引内訳</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settlement day(s); the next one, %1, brings %2 yen.</source>
        <translation>
            <numerusform>今後の精算日は%Ln回です。次回（%1）の精算額は%2円です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered orders fall due a number of days after delivery that depends on the grade, and are settled on the first Wednesday from then on.</source>
        <translation>配送完了した注文は、グレードに応じた日数の後に精算対象となり、以降の最初の水曜日に精算されます。</translation>
    </message>
    <message>
        <source>Deductions are taken off on the first settlement Wednesday from their date on.</source>
        <translation>差引は、その日付以降の最初の精算日（水曜日）に行われます。</translation>
    </message>
    <message>
        <source>%1 (this shop)</source>
        <extracomment>A grade, where it is the shop&apos;s own one.</extracomment>
        <translation>%1（このショップ）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered on %1, due on %2, settled on %3</source>
        <translation>%1に配送完了、%2に精算対象、%3に精算</translation>
    </message>
    <message>
        <source>None yet. J·QSM offers them as Excel at Settlement management &gt; Sales details; the files are CSV.</source>
        <translation>まだありません。J·QSMの精算管理 &gt; 販売内訳の「Excel」からダウンロードできます（ファイルはCSV形式です）。</translation>
    </message>
</context>
<context>
    <name>console::ui::SignInText</name>
    <message>
        <source>The password is not right.</source>
        <translation>パスワードが違います。</translation>
    </message>
    <message>
        <source>The seller ID or the password is not right.</source>
        <translation>販売者IDまたはパスワードが違います。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. You can try again in %Ln second(s).</source>
        <translation>
            <numerusform>パスワードの誤りが続きました。%Ln秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This shop was closed on %1. Its book is kept, but nobody can sign in to it any more.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>このショップは%1に閉鎖されました。帳簿は残っていますが、ログインはできません。</translation>
    </message>
</context>
<context>
    <name>console::ui::SpendingTab</name>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Record ad spending…</source>
        <translation>広告の利用を記録…</translation>
    </message>
    <message>
        <source>Spendable Qcash</source>
        <translation>利用可能Qキャッシュ</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Qキャッシュ</translation>
    </message>
    <message>
        <source>Buy Qcash</source>
        <translation>Qキャッシュを購入</translation>
    </message>
    <message>
        <source>Spent on ads</source>
        <translation>広告の利用額</translation>
    </message>
    <message>
        <source>Spent on ads in the period, less what came back, in Qcash</source>
        <translation>期間中の広告の利用額から返還を差し引いたQキャッシュ</translation>
    </message>
    <message>
        <source>By ad</source>
        <translation>広告別</translation>
    </message>
    <message>
        <source>Spending by ad</source>
        <translation>広告別の利用額</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Ad entries of the period</source>
        <translation>期間中の広告の明細</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>直近3ヶ月</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>直近12ヶ月</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Held for bids: %1 Qcash</source>
        <translation>入札で保留中: %1 Qキャッシュ</translation>
    </message>
    <message>
        <source>Ads can be paid from it at any time. It never expires.</source>
        <translation>いつでも広告の支払いに使えます。有効期限はありません。</translation>
    </message>
    <message>
        <source>%1 to %2, less what came back</source>
        <extracomment>Two days.</extracomment>
        <translation>%1～%2（返還を差し引いた額）</translation>
    </message>
    <message>
        <source>No Qcash was spent on ads in this period. Record what an ad has cost, or choose a longer period.</source>
        <translation>この期間に広告で使われたQキャッシュはありません。広告の費用を記録するか、もっと長い期間を選んでください。</translation>
    </message>
    <message>
        <source>No ad entries in this period.</source>
        <translation>この期間に広告の明細はありません。</translation>
    </message>
    <message>
        <source>The newest %1 of %2</source>
        <translation>全%2件のうち最新の%1件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::StatementDialog</name>
    <message>
        <source>Qcash statement</source>
        <translation>Qキャッシュ利用明細書</translation>
    </message>
    <message>
        <source>Balance brought forward, every entry, the sums by kind and the closing balance of the days below, in Japan Standard Time.</source>
        <translation>下の期間の繰越残高、すべての明細、区分別合計、期末残高です（日本標準時）。</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>月を指定</translation>
    </message>
    <message>
        <source>Month of the statement</source>
        <translation>利用明細書の対象月</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>帳簿を読み込んでいます…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>印刷プレビュー</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>ファイルに保存…</translation>
    </message>
    <message>
        <source>The first day comes after the last day.</source>
        <translation>開始日が終了日より後です。</translation>
    </message>
    <message>
        <source>More than %1 entries can&apos;t be printed at once. Choose fewer days, or save a file.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>一度に印刷できる明細は%1件までです。期間を短くするか、ファイルに保存してください。</translation>
    </message>
    <message>
        <source>The part of this program that prints is not installed. Save a PDF and print that.</source>
        <translation>このプログラムの印刷機能がインストールされていません。PDFを保存して印刷してください。</translation>
    </message>
</context>
<context>
    <name>console::ui::StatusTab</name>
    <message>
        <source>Bids and ads</source>
        <translation>入札・広告</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Course of the bid</source>
        <translation>入札の経過</translation>
    </message>
    <message>
        <source>Change price…</source>
        <translation>価格を変更…</translation>
    </message>
    <message>
        <source>Change the bid price</source>
        <translation>入札価格の変更</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取り下げ…</translation>
    </message>
    <message>
        <source>Withdraw the bid</source>
        <translation>入札を取り下げる</translation>
    </message>
    <message>
        <source>Enter outcomes…</source>
        <translation>結果を入力…</translation>
    </message>
    <message>
        <source>Enter outcomes</source>
        <translation>結果を入力</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>返還…</translation>
    </message>
    <message>
        <source>Record a refund for a display failure</source>
        <translation>展示不具合による返還を記録する</translation>
    </message>
    <message>
        <source>Take the outcome back</source>
        <translation>結果を取り消す</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The first day lies after the last one.</source>
        <translation>開始日が終了日より後です。</translation>
    </message>
    <message>
        <source>No bid or ad matches the filters.</source>
        <translation>条件に合う入札・広告はありません。</translation>
    </message>
    <message>
        <source>Nothing has been applied for yet.</source>
        <translation>申請はまだありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Apply for an ad</source>
        <translation>広告を申請</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索中…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln; further ones follow as you scroll.</source>
        <translation>
            <numerusform>最新の%Ln件です。スクロールすると続きが表示されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) and ad(s)</source>
        <translation>
            <numerusform>入札・広告%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>結果を取り消す…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>表示中の内容を書き出す</translation>
    </message>
</context>
<context>
    <name>console::ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ %1/%2: %3</translation>
    </message>
</context>
<context>
    <name>console::ui::StoreFaultText</name>
    <message>
        <source>The file with the shop&apos;s book can&apos;t be opened.</source>
        <translation>ショップの帳簿のファイルを開けません。</translation>
    </message>
    <message>
        <source>The file is not a book of this program.</source>
        <translation>このプログラムの帳簿ではありません。</translation>
    </message>
    <message>
        <source>The book was written by a newer version of this program.</source>
        <translation>新しいバージョンのプログラムで作られた帳簿です。</translation>
    </message>
    <message>
        <source>The file with the shop&apos;s book is write-protected.</source>
        <translation>ショップの帳簿のファイルは書き込みが禁止されています。</translation>
    </message>
    <message>
        <source>Another program is using the book.</source>
        <translation>別のプログラムが帳簿を使用しています。</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>ディスクの空き容量がありません。</translation>
    </message>
    <message>
        <source>The file with the shop&apos;s book is damaged.</source>
        <translation>ショップの帳簿のファイルが壊れています。</translation>
    </message>
    <message>
        <source>The book could not be read or written.</source>
        <translation>帳簿の読み書きができませんでした。</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may read and write the file, or choose another file.</source>
        <translation>フォルダがあること、ファイルを読み書きできることを確認するか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>It was not touched. Choose another file.</source>
        <translation>ファイルは変更していません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>It was not touched. Install the newer version, or choose another file.</source>
        <translation>ファイルは変更していません。新しいバージョンをインストールするか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, then try again.</source>
        <translation>ファイルとフォルダへの書き込みを許可して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it has finished, then try again.</source>
        <translation>別のプログラムを閉じるか、終わるのを待って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>ディスクの空き容量を増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Keep the file as it is. Choose your latest backup as the file, or begin with an empty file and restore the backup there.</source>
        <translation>ファイルはそのまま残してください。最新のバックアップをファイルとして選ぶか、空のファイルで始めて、そこにバックアップを復元してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, choose another file.</source>
        <translation>何も変更されていません。もう一度お試しください。それでも解決しない場合は、別のファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>console::ui::StoreFaultWindow</name>
    <message>
        <source>Choose another file</source>
        <translation>別のファイルを選択</translation>
    </message>
    <message>
        <source>J·QSM Console</source>
        <translation>J·QSM Console</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>別のファイルを選択…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>console::ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>サマリー</translation>
    </message>
    <message>
        <source>Points convertible this month</source>
        <translation>今月の転換可能ポイント</translation>
    </message>
    <message>
        <source>points</source>
        <translation>ポイント</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>GO to My grade &amp; points to convert</source>
        <translation>GO マイグレード&amp;ポイントで転換する</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Qキャッシュ</translation>
    </message>
    <message>
        <source>Qcash balance</source>
        <translation>Qキャッシュの残高</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>チャージ</translation>
    </message>
    <message>
        <source>Charge Qcash</source>
        <translation>Qキャッシュをチャージする</translation>
    </message>
    <message>
        <source>My grade</source>
        <translation>マイグレード</translation>
    </message>
    <message>
        <source>Goods information</source>
        <translation>商品情報</translation>
    </message>
    <message>
        <source>Stock of 3 or fewer</source>
        <translation>在庫3個以下</translation>
    </message>
    <message>
        <source>Stock information</source>
        <translation>在庫情報</translation>
    </message>
    <message>
        <source>Expiring within 7 days</source>
        <translation>7日以内に期限切れ</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>延長する</translation>
    </message>
    <message>
        <source>Image error</source>
        <translation>画像エラー</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>No goods are known yet. Import the item file.</source>
        <translation>商品がまだありません。商品ファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>Order information</source>
        <translation>注文情報</translation>
    </message>
    <message>
        <source>Order requests</source>
        <translation>注文要請</translation>
    </message>
    <message>
        <source>Shipping management</source>
        <translation>配送管理</translation>
    </message>
    <message>
        <source>Claim requests</source>
        <translation>クレーム要請</translation>
    </message>
    <message>
        <source>Requests to cancel, return or exchange</source>
        <translation>キャンセル・返品・交換の要請</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>Unanswered inquiries</source>
        <translation>未回答のお問合せ</translation>
    </message>
    <message>
        <source>Customer inquiries</source>
        <translation>お客様からのお問合せ</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All notices</source>
        <translation>すべてのお知らせ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>General notices</source>
        <translation>一般のお知らせ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>System notices</source>
        <translation>システムのお知らせ</translation>
    </message>
    <message>
        <source>If nobody converts by then, all %1 points are lost.</source>
        <translation>それまでに転換しないと、%1ポイントがすべて失われます。</translation>
    </message>
    <message>
        <source>%1 %2 %3 left</source>
        <extracomment>%1 is a count of days, %2 of hours, %3 of minutes.</extracomment>
        <translation>残り%1%2%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <extracomment>%1 is a count of hours, %2 of minutes.</extracomment>
        <translation>残り%1%2</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>残り1分未満</translation>
    </message>
    <message>
        <source>Until %1 JST</source>
        <extracomment>%1 is a date and time in Japan Standard Time.</extracomment>
        <translation>%1まで（日本時間）</translation>
    </message>
    <message>
        <source>Held for bids: %1 Qcash</source>
        <translation>入札で保留中: %1 Qキャッシュ</translation>
    </message>
    <message>
        <source>No sales in the last 12 months. Import the order file.</source>
        <translation>直近12ヶ月の販売がありません。注文ファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>Sales of the last 12 months: ¥%1</source>
        <translation>直近12ヶ月の販売額: ¥%1</translation>
    </message>
    <message>
        <source>No orders and no inquiries are known yet. Import the order file and the inquiry file.</source>
        <translation>注文とお問合せがまだありません。注文ファイルとお問合せファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>No orders are known yet. Import the order file.</source>
        <translation>注文がまだありません。注文ファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>No inquiries are known yet. Import the inquiry file.</source>
        <translation>お問合せがまだありません。お問合せファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>There are no notices of this kind.</source>
        <translation>この種類のお知らせはありません。</translation>
    </message>
    <message>
        <source>No notices are known yet. Import the notice file.</source>
        <translation>お知らせがまだありません。お知らせファイルを取り込んでください。</translation>
    </message>
    <message>
        <source>Reminders and automatic conversion…</source>
        <translation>リマインダーと自動転換…</translation>
    </message>
    <message>
        <source>Reminders and automatic conversion</source>
        <translation>リマインダーと自動転換</translation>
    </message>
    <message>
        <source>Automatic conversion on %1 (Japan time)</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>自動転換: %1（日本時間）</translation>
    </message>
    <message>
        <source>This month&apos;s ad budget: the part that is spent, with a mark for today</source>
        <translation>今月の広告予算: 利用した割合と今日の位置</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>利用計画…</translation>
    </message>
    <message>
        <source>Plan for Qcash: threshold and monthly budget</source>
        <translation>Qキャッシュの利用計画: 基準額と月間予算</translation>
    </message>
    <message>
        <source>This month&apos;s ad budget: %1 of %2 Qcash spent</source>
        <extracomment>%1 is what was spent, %2 the budget.</extracomment>
        <translation>今月の広告予算: %2 Qキャッシュ中%1 Qキャッシュを利用</translation>
    </message>
    <message>
        <source>Ads without an outcome</source>
        <translation>結果未入力の広告</translation>
    </message>
    <message>
        <source>Bids whose bidding has closed: whether they won is still to be entered</source>
        <translation>入札が終了し、落札したかどうかが未入力の入札</translation>
    </message>
    <message>
        <source>Ad status</source>
        <translation>広告状況</translation>
    </message>
    <message>
        <source>How much of the month for converting points is over</source>
        <translation>ポイント転換月の経過割合</translation>
    </message>
</context>
<context>
    <name>console::ui::TicketList</name>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>Qキャッシュのチャージ券</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>購入価格</translation>
    </message>
    <message>
        <source>%1 Qcash</source>
        <translation>%1 Qキャッシュ</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1円</translation>
    </message>
    <message>
        <source>Ticket of %1 Qcash, %1 yen</source>
        <extracomment>%1 is the ticket&apos;s amount, and its price in yen alike.</extracomment>
        <translation>%1 Qキャッシュのチャージ券、%1円</translation>
    </message>
</context>
<context>
    <name>console::ui::Tour</name>
    <message>
        <source>Points become Qcash here</source>
        <translation>ポイントをQキャッシュに</translation>
    </message>
    <message>
        <source>The summary shows last month&apos;s points, what they become and until when. GO leads to the conversion. Points that nobody converts by the deadline are lost.</source>
        <translation>サマリーには、先月のポイント、転換後の額、期限が表示されます。GOで転換に進みます。期限までに転換しないポイントは失われます。</translation>
    </message>
    <message>
        <source>Your Qcash, from anywhere</source>
        <translation>どこからでもQキャッシュへ</translation>
    </message>
    <message>
        <source>The button always shows the total. It opens the Qcash page with every entry, the charge tickets and the purchase history.</source>
        <translation>ボタンには常に合計が表示されます。押すと、明細・チャージ券・購入履歴のあるQキャッシュのページが開きます。</translation>
    </message>
    <message>
        <source>The menu, in the order of J·QSM</source>
        <translation>J·QSMと同じ順のメニュー</translation>
    </message>
    <message>
        <source>Every entry opens a page on your own data. Alt+1 to Alt+9 open the first nine.</source>
        <translation>どの項目も、ショップのデータのページを開きます。Alt+1～Alt+9で最初の9つを開けます。</translation>
    </message>
    <message>
        <source>Four languages</source>
        <translation>4つの言語</translation>
    </message>
    <message>
        <source>Change the language at any moment. What you have typed and chosen stays.</source>
        <translation>言語はいつでも切り替えられます。入力・選択した内容は残ります。</translation>
    </message>
    <message>
        <source>Bring your data in</source>
        <translation>データの取り込み</translation>
    </message>
    <message>
        <source>Import the files that you download from J·QSM. A preview comes first, and the same file adds nothing twice.</source>
        <translation>J·QSMからダウンロードしたファイルを取り込みます。先にプレビューで確認でき、同じファイルを重ねて取り込んでも二重になりません。</translation>
    </message>
    <message>
        <source>Help for what you are at</source>
        <translation>操作中の画面のヘルプ</translation>
    </message>
    <message>
        <source>F1 opens the question about the page, tab or dialog that you are at. This tour can be taken again from Help.</source>
        <translation>F1で、今のページ・タブ・ダイアログについての質問が開きます。このツアーはヘルプからもう一度見られます。</translation>
    </message>
    <message>
        <source>Leaving your desk</source>
        <translation>席を離れるとき</translation>
    </message>
    <message>
        <source>The lock hides everything until the login password is entered. What you have begun stays.</source>
        <translation>ロックすると、ログインパスワードを入力するまで画面が隠れます。入力中の内容は残ります。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far the tour has come: %1 of %2 steps.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>ツアーをスキップ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ツアー</translation>
    </message>
</context>
<context>
    <name>console::ui::TypedPointsDialog</name>
    <message>
        <source>Type in a month&apos;s points</source>
        <translation>月のポイントを手入力する</translation>
    </message>
    <message>
        <source>Type in a month&apos;s points as J·QSM shows them. Figures typed in stand before the imported sum; several entries of a month add up.</source>
        <translation>J·QSMに表示されている月のポイントを手入力します。手入力の数値は取り込んだ合計より優先され、同じ月の複数の入力は合算されます。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Counts at present</source>
        <translation>現在の有効値</translation>
    </message>
    <message>
        <source>Delivery score</source>
        <translation>配送ポイント</translation>
    </message>
    <message>
        <source>Claim score (cancel/return)</source>
        <translation>クレームポイント</translation>
    </message>
    <message>
        <source>Buyer review</source>
        <translation>購入者評価</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>What is typed in is recorded in this book only; J·QSM is not changed.</source>
        <translation>手入力の内容はこの帳簿にのみ記録され、J·QSMは変わりません。</translation>
    </message>
    <message>
        <source>Record these points</source>
        <translation>このポイントを記録</translation>
    </message>
    <message>
        <source>Typed in for this month</source>
        <translation>この月の手入力</translation>
    </message>
    <message>
        <source>Points typed in for this month</source>
        <translation>この月の手入力ポイント</translation>
    </message>
    <message>
        <source>Nothing has been typed in for this month.</source>
        <translation>この月の手入力はありません。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Take the selected entry back</source>
        <translation>選択した入力を取り消す</translation>
    </message>
    <message>
        <source>Books the opposite of the selected entry; nothing is erased.</source>
        <translation>選択した入力と反対の内容を記録します。元の入力は消去されません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The points of %1 have been converted. Points typed in now come late and stay unconverted.</source>
        <translation>%1のポイントは転換済みです。今から入力するポイントは転換後の扱いとなり、転換されません。</translation>
    </message>
    <message>
        <source>A whole number of points, such as 10984 or -420.</source>
        <translation>ポイントを整数で入力してください（例: 10984、-420）。</translation>
    </message>
    <message>
        <source>%1 (typed in)</source>
        <extracomment>Points that count at present, and where they come from.</extracomment>
        <translation>%1（手入力）</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1（取り込み）</translation>
    </message>
    <message>
        <source>This entry could not be told from another one. Nothing was recorded; please try again.</source>
        <translation>この入力は他の入力と区別できませんでした。何も記録されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This month has not begun yet. Nothing was recorded.</source>
        <translation>この月はまだ始まっていません。何も記録されていません。</translation>
    </message>
    <message>
        <source>Type in at least one of the three figures.</source>
        <translation>3つの数値のうち少なくとも1つを入力してください。</translation>
    </message>
    <message>
        <source>This entry is not in the book. Nothing was changed.</source>
        <translation>この入力は帳簿にありません。何も変更されていません。</translation>
    </message>
    <message>
        <source>This entry has been taken back already.</source>
        <translation>この入力はすでに取り消されています。</translation>
    </message>
</context>
<context>
    <name>console::ui::TypedPointsModel</name>
    <message>
        <source>Taken back</source>
        <extracomment>Whether a typed-in entry counts or was taken back since.</extracomment>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Typed in (JST)</source>
        <translation>入力日時（日本時間）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>console::ui::UnusedQcashTab</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>End of last month</source>
        <translation>先月末</translation>
    </message>
    <message>
        <source>End of last fiscal year</source>
        <translation>前期末</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>証明書…</translation>
    </message>
    <message>
        <source>Certificate of unused Qcash</source>
        <translation>未使用Qキャッシュ証明書</translation>
    </message>
    <message>
        <source>What was left at the end of the closing date, by where it came from. Lots of Qcash are kept apart and used first-in first-out: what came in first is spent first.</source>
        <translation>基準日の終了時点の残りを取得元別に表示します。Qキャッシュはロットごとに管理し、先入先出（先に入ったものから先に使う）で使われます。</translation>
    </message>
    <message>
        <source>The lots of Qcash are being read…</source>
        <translation>Qキャッシュのロットを読み込んでいます…</translation>
    </message>
    <message>
        <source>Unused Qcash by where it came from</source>
        <translation>取得元別の未使用Qキャッシュ</translation>
    </message>
    <message>
        <source>Booked is less than unused: the booking policy doesn&apos;t book Qcash from service points.</source>
        <translation>帳簿価額が未使用額より少ないのは、サービスポイントによるQキャッシュを記帳しない方針のためです。</translation>
    </message>
    <message>
        <source>No Qcash was left at the end of %1. Choose another closing date, or buy a charge ticket.</source>
        <translation>%1の終了時点で残っているQキャッシュはありません。別の基準日を選ぶか、チャージ券を購入してください。</translation>
    </message>
    <message>
        <source>Qcash charge</source>
        <translation>Qキャッシュのチャージ</translation>
    </message>
</context>
<context>
    <name>console::ui::WinnerListDialog</name>
    <message>
        <source>Winner list</source>
        <translation>落札リスト</translation>
    </message>
    <message>
        <source>Display date</source>
        <translation>展示日</translation>
    </message>
    <message>
        <source>Display date of the list</source>
        <translation>リストの展示日</translation>
    </message>
    <message>
        <source>How the list is entered</source>
        <translation>リストの入力方法</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Type over a cell. An empty line follows the last one by itself.</source>
        <translation>セルに直接入力してください。最後の行の下には空の行が自動的に追加されます。</translation>
    </message>
    <message>
        <source>Winner list: rank, price and item code</source>
        <translation>落札リスト: 順位・価格・商品コード</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Remove the line from the winner list</source>
        <translation>落札リストから行を削除する</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Pasted winner list</source>
        <translation>貼り付けた落札リスト</translation>
    </message>
    <message>
        <source>What was understood of the pasted list</source>
        <translation>貼り付けたリストの読み取り結果</translation>
    </message>
    <message>
        <source>Put into the table</source>
        <translation>表に入れる</translation>
    </message>
    <message>
        <source>Put what was understood into the table</source>
        <translation>読み取り結果を表に入れる</translation>
    </message>
    <message>
        <source>The list is noted in this book only. It moves no Qcash and decides no bid.</source>
        <translation>リストはこの帳簿にのみ記録されます。Qキャッシュは増減せず、入札の結果にも影響しません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Don&apos;t save the winner list</source>
        <translation>落札リストを保存しない</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the winner list</source>
        <translation>落札リストを保存する</translation>
    </message>
    <message>
        <source>Copy the winner list in J·QSM or in a spreadsheet and paste it here. The columns may stand in any order.</source>
        <translation>J·QSMまたは表計算ソフトの落札リストをコピーして、ここに貼り付けてください。列の順序は問いません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) understood.</source>
        <translation>
            <numerusform>%Ln行を読み取りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a paid ad, %2 a keyword or category.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type in at least one price.</source>
        <translation>価格を1つ以上入力してください。</translation>
    </message>
    <message>
        <source>Rank %1 has a higher price than a rank above it. An auction&apos;s prices go down with the ranks: please check the list.</source>
        <translation>%1位の価格が、それより上の順位の価格を上回っています。オークションの価格は順位が下がるほど低くなります。リストを確認してください。</translation>
    </message>
    <message>
        <source>The table is empty: saving removes what is noted for this day.</source>
        <translation>表が空です。保存すると、この日の記録が削除されます。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>console::ui::WinnerPreviewModel</name>
    <message>
        <source>Header</source>
        <extracomment>The first line of a table, which names its columns.</extracomment>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Rank %1: %2</source>
        <extracomment>%1 is a number, %2 a price.</extracomment>
        <translation>%1位: %2</translation>
    </message>
    <message>
        <source>Rank %1: %2, item %3</source>
        <extracomment>%1 is a number, %2 a price, %3 an item code.</extracomment>
        <translation>%1位: %2、商品%3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>読み取り結果</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けた内容</translation>
    </message>
</context>
<context>
    <name>console::ui::WinnerTableModel</name>
    <message>
        <source>A rank is a whole number from 1 to %1.</source>
        <translation>順位は1～%1の整数で入力してください。</translation>
    </message>
    <message>
        <source>A line above has this rank.</source>
        <translation>上の行と同じ順位です。</translation>
    </message>
    <message>
        <source>A price is a whole number of Qcash above zero.</source>
        <translation>価格は0より大きいQキャッシュの整数で入力してください。</translation>
    </message>
    <message>
        <source>An item code has digits only.</source>
        <translation>商品コードは数字のみで入力してください。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is a line&apos;s number, %2 a sentence.</extracomment>
        <translation>%1行目: %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>順位</translation>
    </message>
    <message>
        <source>Price (Qcash)</source>
        <translation>価格（Qキャッシュ）</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>商品コード</translation>
    </message>
</context>
<context>
    <name>console::ui::WithdrawBidDialog</name>
    <message>
        <source>Withdraw the bid</source>
        <translation>入札を取り下げる</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>保留解除</translation>
    </message>
    <message>
        <source>Qcash that is released</source>
        <translation>保留解除されるQキャッシュ</translation>
    </message>
    <message>
        <source>Spendable afterwards</source>
        <translation>処理後の利用可能額</translation>
    </message>
    <message>
        <source>Spendable Qcash afterwards</source>
        <translation>処理後の利用可能Qキャッシュ</translation>
    </message>
    <message>
        <source>Only this display date is withdrawn, and it can&apos;t be taken back; until the close you can bid again. The withdrawal is recorded in this book; make it in J·QSM too.</source>
        <translation>この展示日のみが取り下げられ、元に戻せません。締切までは再び入札できます。取り下げはこの帳簿に記録されます。J·QSMでも取り下げてください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep the bid</source>
        <translation>入札を残す</translation>
    </message>
</context>
<context>
    <name>console::ui::WithdrawDialog</name>
    <message>
        <source>Withdrawal request</source>
        <translation>出金申請</translation>
    </message>
    <message>
        <source>Settlement money</source>
        <translation>精算金</translation>
    </message>
    <message>
        <source>Settlement money that can be withdrawn</source>
        <translation>出金可能な精算金</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Amount in yen</source>
        <translation>金額（円）</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全額</translation>
    </message>
    <message>
        <source>Withdraw all of the settlement money</source>
        <translation>精算金を全額出金する</translation>
    </message>
    <message>
        <source>Withdrawal fee</source>
        <translation>出金手数料</translation>
    </message>
    <message>
        <source>You receive</source>
        <translation>受取額</translation>
    </message>
    <message>
        <source>What arrives at your bank</source>
        <translation>銀行口座に入金される金額</translation>
    </message>
    <message>
        <source>Settlement money afterwards</source>
        <translation>出金後の精算金</translation>
    </message>
    <message>
        <source>Settlement money left afterwards</source>
        <translation>出金後に残る精算金</translation>
    </message>
    <message>
        <source>Q-account password</source>
        <translation>Q口座パスワード</translation>
    </message>
    <message>
        <source>The fee is taken out of the amount. The withdrawal is recorded in this book; request it in J·QSM too. It can&apos;t be taken back here.</source>
        <translation>手数料はこの金額から差し引かれます。出金はこの帳簿に記録されますので、J·QSMでも申請してください。ここでは取り消せません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the withdrawal</source>
        <translation>出金をやめる</translation>
    </message>
    <message>
        <source>Request withdrawal</source>
        <translation>出金を申請</translation>
    </message>
    <message>
        <source> yen</source>
        <extracomment>After an amount of money in a field, with a blank before it.</extracomment>
        <translation> 円</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>記録中…</translation>
    </message>
    <message>
        <source>%1 Nothing was booked.</source>
        <translation>%1何も記帳されていません。</translation>
    </message>
</context>
<context>
    <name>console::ui::WithdrawalModel</name>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Withdrawal fee</source>
        <translation>出金手数料</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>What arrived at the shop&apos;s bank: the amount less the fee.</extracomment>
        <translation>受取額</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Settlement money after a withdrawal.</extracomment>
        <translation>残高</translation>
    </message>
</context>
</TS>
