<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en_US">
<context>
    <name>console::ui::AccountTitlesModel</name>
    <message>
        <source>Default</source>
        <extracomment>Whether an account title is the one that this program chose, or the shop&apos;s own; for a narrow column.</extracomment>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>샵 지정</translation>
    </message>
    <message>
        <source>A default chosen by this program.</source>
        <translation>이 프로그램이 정한 기본값입니다.</translation>
    </message>
    <message>
        <source>Put in by the shop.</source>
        <translation>샵이 입력한 값입니다.</translation>
    </message>
    <message>
        <source>Written as your accounting software has it.</source>
        <translation>사용하는 회계 소프트웨어의 표기대로 입력하세요.</translation>
    </message>
    <message>
        <source>The tax class as this software spells it; may be empty. Files for the other software don&apos;t have it.</source>
        <translation>이 소프트웨어에서 쓰는 세금구분 표기이며 비워 둘 수 있습니다. 다른 소프트웨어용 파일에는 이 항목이 없습니다.</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>A column: what an account title is for.</extracomment>
        <translation>용도</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>A column: whether a title is a default or the shop&apos;s own.</extracomment>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>console::ui::AccountingPage</name>
    <message>
        <source>Accounting</source>
        <translation>회계</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>분개</translation>
    </message>
    <message>
        <source>Unused Qcash</source>
        <translation>미사용 Qcash</translation>
    </message>
    <message>
        <source>Booking policy</source>
        <extracomment>A tab: how the shop books its Qcash.</extracomment>
        <translation>기장 방침</translation>
    </message>
</context>
<context>
    <name>console::ui::AccountingTexts</name>
    <message>
        <source>Opening balance</source>
        <extracomment>Where Qcash came from: the balance that the book began with.
----------
What an account title is for: counter account of the balance that the book began with.</extracomment>
        <translation>기초 잔액</translation>
    </message>
    <message>
        <source>Charge tickets that were paid</source>
        <extracomment>Where Qcash came from: tickets paid by card, bank, convenience store …</extracomment>
        <translation>결제한 충전권</translation>
    </message>
    <message>
        <source>Charge tickets from settlement money</source>
        <extracomment>Where Qcash came from: tickets paid with settlement money or settlement-due money.</extracomment>
        <translation>정산금으로 결제한 충전권</translation>
    </message>
    <message>
        <source>Converted service points</source>
        <extracomment>Where Qcash came from.</extracomment>
        <translation>전환한 서비스포인트</translation>
    </message>
    <message>
        <source>Refunds of paid ads</source>
        <extracomment>Where Qcash came from.</extracomment>
        <translation>유료 광고 환급</translation>
    </message>
    <message>
        <source>Entries made by hand</source>
        <extracomment>Where Qcash came from.</extracomment>
        <translation>직접 기록한 내역</translation>
    </message>
    <message>
        <source>Yayoi</source>
        <extracomment>The accounting software 弥生会計.</extracomment>
        <translation>야요이</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <extracomment>What an account title is for: Qcash that was bought and is not used yet.
----------
How Qcash that is bought is booked first, for a narrow column.</extracomment>
        <translation>선급금</translation>
    </message>
    <message>
        <source>Advertising expense</source>
        <extracomment>What an account title is for.</extracomment>
        <translation>광고선전비</translation>
    </message>
    <message>
        <source>Card payments</source>
        <extracomment>What an account title is for: counter account of tickets that were paid in this way. So the following ones.</extracomment>
        <translation>카드 결제</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>은행 송금</translation>
    </message>
    <message>
        <source>Convenience store (terminal)</source>
        <translation>편의점(단말기)</translation>
    </message>
    <message>
        <source>Convenience store (7-Eleven)</source>
        <translation>편의점(세븐일레븐)</translation>
    </message>
    <message>
        <source>PayPal</source>
        <translation>PayPal</translation>
    </message>
    <message>
        <source>Net banking</source>
        <translation>인터넷뱅킹</translation>
    </message>
    <message>
        <source>Suica payment</source>
        <translation>Suica 결제</translation>
    </message>
    <message>
        <source>Settlement money</source>
        <translation>정산금</translation>
    </message>
    <message>
        <source>Settlement-due money</source>
        <translation>정산 예정금</translation>
    </message>
    <message>
        <source>Payment fees</source>
        <extracomment>What an account title is for: the fee of a payment method.</extracomment>
        <translation>결제 수수료</translation>
    </message>
    <message>
        <source>Income from service points</source>
        <extracomment>What an account title is for.</extracomment>
        <translation>서비스포인트 수익</translation>
    </message>
    <message>
        <source>Put in by hand</source>
        <extracomment>What an account title is for: Qcash that was put in by hand.</extracomment>
        <translation>직접 기록(수입)</translation>
    </message>
    <message>
        <source>Taken out by hand</source>
        <extracomment>What an account title is for: Qcash that was taken out by hand.</extracomment>
        <translation>직접 기록(지출)</translation>
    </message>
    <message>
        <source>Expense at once</source>
        <extracomment>How Qcash that is bought is booked first, for a narrow column.</extracomment>
        <translation>즉시 비용</translation>
    </message>
    <message>
        <source>Income</source>
        <extracomment>How Qcash that was converted from service points is booked; for a narrow column.</extracomment>
        <translation>수익</translation>
    </message>
    <message>
        <source>Not booked</source>
        <extracomment>How Qcash that was converted from service points is booked.</extracomment>
        <translation>미기장</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>적용 시작</translation>
    </message>
    <message>
        <source>Fiscal year&apos;s last month</source>
        <translation>회계연도 결산월</translation>
    </message>
    <message>
        <source>Account title</source>
        <translation>계정과목</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>보조계정</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <extracomment>A narrow column: the tax class (税区分) as an accounting software spells it. %1 is its name.</extracomment>
        <translation>세금구분 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An account title and its sub-account.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose the day from which the policy holds.</source>
        <translation>방침 적용 시작일을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose the last month of the fiscal year.</source>
        <translation>회계연도 결산월을 선택하세요.</translation>
    </message>
    <message>
        <source>Enter an account title.</source>
        <translation>계정과목을 입력하세요.</translation>
    </message>
    <message numerus="yes">
        <source>This is longer than %Ln character(s).</source>
        <translation>
            <numerusform>%Ln자를 초과합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a line break or another character in it that can&apos;t be seen. Type it anew.</source>
        <translation>줄바꿈 등 보이지 않는 문자가 있습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>Prepayment and advertising expense need different accounts: no journal would say anything.</source>
        <translation>선급금과 광고선전비에는 서로 다른 계정이 필요합니다. 같으면 분개의 의미가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Files for Yayoi can&apos;t hold more than %Ln half-width column(s). Everything else works.</source>
        <extracomment>%Ln counts half-width columns: a letter is one, a Chinese or Japanese character two.</extracomment>
        <translation>
            <numerusform>야요이용 파일에는 반각 %Ln자까지만 저장할 수 있습니다. 그 밖의 기능은 모두 사용할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Files for Yayoi can&apos;t hold the character %1. Everything else works.</source>
        <translation>야요이용 파일에는 %1 문자를 저장할 수 없습니다. 그 밖의 기능은 모두 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>This policy has been saved with another content already. Close this and look at the list.</source>
        <translation>이 방침은 이미 다른 내용으로 저장되었습니다. 창을 닫고 목록을 확인하세요.</translation>
    </message>
    <message>
        <source>An account title is empty.</source>
        <translation>비어 있는 계정과목이 있습니다.</translation>
    </message>
    <message>
        <source>A text is longer than accounting software takes.</source>
        <translation>회계 소프트웨어의 한도보다 긴 텍스트가 있습니다.</translation>
    </message>
    <message>
        <source>A text has a character in it that can&apos;t be seen.</source>
        <translation>보이지 않는 문자가 있는 텍스트가 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) with %1 Qcash from service points: the booking policy doesn&apos;t book them.</source>
        <translation>
            <numerusform>서비스포인트에서 전환한 내역 %Ln건(%1 Qcash): 기장 방침에 따라 기장하지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost(s) and refund(s) of ads with %1 Qcash: they were booked as an expense when the Qcash was bought.</source>
        <translation>
            <numerusform>광고비 및 환급 %Ln건(%1 Qcash): Qcash 구매 시 이미 비용으로 기장되었습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::AdActDialog</name>
    <message>
        <source>%1 Nothing was booked.</source>
        <extracomment>%1 is a sentence on what has happened.</extracomment>
        <translation>%1 기록되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::AdApplicationTexts</name>
    <message>
        <source>Auction</source>
        <translation>경매</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <translation>고정가</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <extracomment>%1 is a date and time in Japan.</extracomment>
        <translation>%1 시작</translation>
    </message>
    <message>
        <source>Bidding closed</source>
        <translation>입찰종료</translation>
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
            <numerusform>%Ln일</numerusform>
        </translation>
    </message>
    <message>
        <source>The Qcash is held until the outcome is entered: spent where the bid wins, released where it loses.</source>
        <translation>결과를 입력할 때까지 Qcash가 보류됩니다. 낙찰되면 사용되고 유찰되면 보류 해제됩니다.</translation>
    </message>
    <message>
        <source>The Qcash is held until the outcome is entered: spent where the application is accepted, released where it is not.</source>
        <translation>결과를 입력할 때까지 Qcash가 보류됩니다. 신청이 승인되면 사용되고 승인되지 않으면 보류 해제됩니다.</translation>
    </message>
    <message>
        <source>The Qcash is spent at once.</source>
        <translation>Qcash가 바로 사용됩니다.</translation>
    </message>
    <message>
        <source>The bid price is at least the start price of %1 Qcash.</source>
        <translation>입찰가는 시작가인 %1 Qcash 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>This ad costs %1 Qcash a day.</source>
        <translation>이 광고는 하루에 %1 Qcash입니다.</translation>
    </message>
    <message>
        <source>Enter the category.</source>
        <translation>카테고리를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the keyword.</source>
        <translation>키워드를 입력하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Choose display dates from the first to the last one, %Ln day(s) at most.</source>
        <translation>
            <numerusform>전시 일자의 첫날과 마지막 날을 최대 %Ln일 범위에서 선택하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bids for the first display date are taken from %1 on.</source>
        <translation>첫 전시 일자의 입찰은 %1부터 가능합니다.</translation>
    </message>
    <message>
        <source>The bidding for this display date has closed; choose a later one.</source>
        <translation>이 전시 일자의 입찰이 종료되었습니다. 이후 일자를 선택하세요.</translation>
    </message>
    <message>
        <source>This item has a bid there on one of these dates already. Change that one, or choose other dates.</source>
        <translation>이 기간 중에 이미 입찰한 상품입니다. 기존 입찰을 변경하거나 다른 일자를 선택하세요.</translation>
    </message>
    <message>
        <source>%1 Qcash are missing. Nothing was placed; buy Qcash and come back, what you entered stays.</source>
        <translation>%1 Qcash가 부족하여 신청되지 않았습니다. Qcash를 구매한 후 돌아오세요. 입력한 내용은 유지됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) were placed; %1 Qcash are held. Place them in J·QSM too.</source>
        <translation>
            <numerusform>입찰 %Ln건을 기록했습니다. %1 Qcash가 보류되었습니다. J·QSM에서도 입찰하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) were placed; %1 Qcash were spent. Apply in J·QSM too.</source>
        <translation>
            <numerusform>신청 %Ln건을 기록했습니다. %1 Qcash를 사용했습니다. J·QSM에서도 신청하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The bid price must be a multiple of %1 Qcash: %2 or %3, for example.</source>
        <extracomment>%1 is the bid unit, %2 and %3 are prices that are multiples of it.</extracomment>
        <translation>입찰가는 %1 Qcash의 배수여야 합니다. 예: %2 또는 %3</translation>
    </message>
</context>
<context>
    <name>console::ui::AdBidDialogs</name>
    <message>
        <source>The bid price was changed: %1 released, %2 held.</source>
        <extracomment>%1 and %2 are amounts of Qcash.</extracomment>
        <translation>입찰가를 변경했습니다. 보류 해제 %1, 보류 %2.</translation>
    </message>
    <message>
        <source>The bid was withdrawn: %1 released.</source>
        <extracomment>%1 is an amount of Qcash.</extracomment>
        <translation>입찰을 철회했습니다. 보류 해제 %1.</translation>
    </message>
    <message>
        <source>The refund was recorded: %1 came back.</source>
        <extracomment>%1 is an amount of Qcash.</extracomment>
        <translation>환급을 기록했습니다. 환급 %1.</translation>
    </message>
    <message>
        <source>The outcome was taken back: %1 held again.</source>
        <extracomment>%1 is an amount of Qcash.</extracomment>
        <translation>결과를 되돌렸습니다. 다시 보류 %1.</translation>
    </message>
    <message>
        <source>Outcomes entered: %1 won and %2 lost; %3 spent, %4 released.</source>
        <extracomment>%1 and %2 are counts of bids, %3 and %4 amounts of Qcash.</extracomment>
        <translation>결과를 입력했습니다. 낙찰 %1건, 유찰 %2건. 사용 %3, 보류 해제 %4.</translation>
    </message>
</context>
<context>
    <name>console::ui::AdBidExportTexts</name>
    <message>
        <source>Ad status</source>
        <translation>광고 현황</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>The number of a bid.</extracomment>
        <translation>번호</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>광고</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>상품번호</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>상품명</translation>
    </message>
    <message>
        <source>Keyword or category</source>
        <translation>키워드/카테고리</translation>
    </message>
    <message>
        <source>Display date</source>
        <translation>전시 일자</translation>
    </message>
    <message>
        <source>Bid price (Qcash)</source>
        <translation>입찰가 (Qcash)</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Where a bid or an ad stands.</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Refunded (Qcash)</source>
        <translation>환급 (Qcash)</translation>
    </message>
    <message>
        <source>Minutes without display</source>
        <translation>미전시 시간(분)</translation>
    </message>
    <message>
        <source>Close, day</source>
        <extracomment>The day on which the bidding closes.</extracomment>
        <translation>마감일</translation>
    </message>
    <message>
        <source>Close, time</source>
        <translation>마감 시각</translation>
    </message>
    <message>
        <source>Display begins</source>
        <translation>전시 시작</translation>
    </message>
    <message>
        <source>Display ends</source>
        <translation>전시 종료</translation>
    </message>
    <message>
        <source>Placed, day</source>
        <extracomment>The day on which a bid was placed.</extracomment>
        <translation>입찰일</translation>
    </message>
    <message>
        <source>Placed, time</source>
        <translation>입찰 시각</translation>
    </message>
</context>
<context>
    <name>console::ui::AdBidTexts</name>
    <message>
        <source>Bidding</source>
        <extracomment>Status of a bid: it stands, and can still be changed.</extracomment>
        <translation>입찰 중</translation>
    </message>
    <message>
        <source>Planned</source>
        <extracomment>Status of an ad: won, and not shown yet.</extracomment>
        <translation>전시 예정</translation>
    </message>
    <message>
        <source>Running</source>
        <extracomment>Status of an ad: it is being shown.</extracomment>
        <translation>전시 중</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>Status of an ad: its display is over.</extracomment>
        <translation>전시 종료</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Status of a bid: others bid more.</extracomment>
        <translation>유찰</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <extracomment>Status of a bid: taken back by the shop.</extracomment>
        <translation>철회</translation>
    </message>
    <message>
        <source>%1, refunded</source>
        <extracomment>%1 is the status of an ad of which some Qcash was given back.</extracomment>
        <translation>%1, 환급</translation>
    </message>
    <message>
        <source>closes %1</source>
        <extracomment>%1 is the date and time at which a bidding closes.</extracomment>
        <translation>%1 마감</translation>
    </message>
    <message>
        <source>closed %1</source>
        <extracomment>%1 is the date and time at which a bidding closed.</extracomment>
        <translation>%1 마감됨</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>%1 is the date and time from which an ad is shown.</extracomment>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 is the date and time until which an ad is shown.</extracomment>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>Placed</source>
        <extracomment>What happened to a bid.</extracomment>
        <translation>입찰</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>가격 변경</translation>
    </message>
    <message>
        <source>Won</source>
        <extracomment>What happened to a bid.</extracomment>
        <translation>낙찰</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>환급</translation>
    </message>
    <message>
        <source>Outcome taken back</source>
        <translation>결과 되돌림</translation>
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
        <translation>이미 다른 내용으로 처리되었습니다. 창을 닫고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>There is no such bid.</source>
        <translation>해당 입찰이 없습니다.</translation>
    </message>
    <message>
        <source>The price list has no such ad.</source>
        <translation>가격표에 없는 광고입니다.</translation>
    </message>
    <message>
        <source>Choose an item.</source>
        <translation>상품을 선택하세요.</translation>
    </message>
    <message>
        <source>The item is not among the goods on sale.</source>
        <translation>판매 중인 상품이 아닙니다.</translation>
    </message>
    <message>
        <source>Enter a keyword or category.</source>
        <translation>키워드 또는 카테고리를 입력하세요.</translation>
    </message>
    <message>
        <source>These display days can&apos;t be applied for.</source>
        <translation>신청할 수 없는 전시 일자입니다.</translation>
    </message>
    <message>
        <source>The bidding has not opened yet.</source>
        <translation>아직 입찰이 시작되지 않았습니다.</translation>
    </message>
    <message>
        <source>The bidding has closed: nothing can be changed any more.</source>
        <translation>입찰이 종료되어 더 이상 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>The bidding has not closed yet: its outcome is known after the close.</source>
        <translation>아직 입찰이 종료되지 않았습니다. 결과는 마감 후에 알 수 있습니다.</translation>
    </message>
    <message>
        <source>The outcome was already entered, or the bid was withdrawn.</source>
        <translation>이미 결과를 입력했거나 철회한 입찰입니다.</translation>
    </message>
    <message>
        <source>This ad has a fixed price.</source>
        <translation>고정가 광고입니다.</translation>
    </message>
    <message>
        <source>The price lies under the start price.</source>
        <translation>시작가보다 낮은 가격입니다.</translation>
    </message>
    <message>
        <source>The price has to be a whole multiple of the bid unit.</source>
        <translation>가격은 입찰단위의 배수여야 합니다.</translation>
    </message>
    <message>
        <source>The same item already bids there on this day.</source>
        <translation>같은 상품이 이 일자에 이미 입찰되어 있습니다.</translation>
    </message>
    <message>
        <source>There is not enough spendable Qcash.</source>
        <translation>사용 가능 Qcash가 부족합니다.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <extracomment>Status of a bid: the bidding has closed, and whether it won has not been entered yet.</extracomment>
        <translation>결과 미입력</translation>
    </message>
    <message>
        <source>Only an ad that was won and paid can be refunded.</source>
        <translation>낙찰되어 결제된 광고만 환급할 수 있습니다.</translation>
    </message>
    <message>
        <source>Enter at least one minute, and no more than the display has lasted so far, that give back at least 1 Qcash.</source>
        <translation>미전시 시간은 1분 이상, 지금까지의 전시 시간 이하로 입력하세요. 환급액이 1 Qcash 이상이어야 합니다.</translation>
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
        <translation>광고</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Keyword or category</source>
        <translation>키워드/카테고리</translation>
    </message>
    <message>
        <source>Display date</source>
        <translation>전시 일자</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Where a bid or an ad stands.</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>When the bidding of an ad closes, or its display begins or ends.</extracomment>
        <translation>시각</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>Heading of a narrow column: the number of a bid.</extracomment>
        <translation>번호</translation>
    </message>
    <message>
        <source>Keyword</source>
        <extracomment>Heading of a narrow column for &quot;Keyword or category&quot;, which does not fit there.</extracomment>
        <translation>키워드</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Of an ad, in Qcash: what is bid for a display day, or its fixed price. Short: the heading of a narrow column.</extracomment>
        <translation>가격</translation>
    </message>
</context>
<context>
    <name>console::ui::AdPriceListModel</name>
    <message>
        <source>Ad</source>
        <translation>광고</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>가격 방식</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Of an ad, in Qcash: an auction&apos;s start price, or the price of a display day. Short: the heading of a narrow column.</extracomment>
        <translation>가격</translation>
    </message>
    <message>
        <source>Bid unit</source>
        <translation>입찰단위</translation>
    </message>
    <message>
        <source>Time for bids</source>
        <translation>입찰 시간</translation>
    </message>
    <message>
        <source>Display</source>
        <extracomment>When an ad is shown.</extracomment>
        <translation>전시</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>적용 시작</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where the terms of an ad come from.</extracomment>
        <translation>출처</translation>
    </message>
    <message>
        <source>Most days</source>
        <extracomment>The number of display days that one application may have at most. Short: the heading of a narrow column.</extracomment>
        <translation>최대 일수</translation>
    </message>
</context>
<context>
    <name>console::ui::AdReconciliationModel</name>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>광고</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Comparison</source>
        <extracomment>What the comparison of two amounts comes to.</extracomment>
        <translation>비교</translation>
    </message>
    <message>
        <source>Wallet</source>
        <extracomment>Qcash that an ad has taken from the wallet, beside what the report says.</extracomment>
        <translation>Q지갑</translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Qcash that an ad has cost by the imported report.</extracomment>
        <translation>리포트</translation>
    </message>
</context>
<context>
    <name>console::ui::AdReportModel</name>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>광고</translation>
    </message>
    <message>
        <source>Ad cost (Qcash)</source>
        <translation>광고비 (Qcash)</translation>
    </message>
    <message>
        <source>Ad sales</source>
        <translation>광고 매출</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>ROAS</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>노출수</translation>
    </message>
    <message>
        <source>Clicks (PV)</source>
        <translation>클릭수(PV)</translation>
    </message>
    <message>
        <source>CTR</source>
        <translation>클릭률</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>카트수</translation>
    </message>
    <message>
        <source>Cart conversion</source>
        <translation>카트 전환율</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>구매수</translation>
    </message>
    <message>
        <source>Purchase conversion</source>
        <translation>구매 전환율</translation>
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
        <translation>이번 달</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>지난달</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>최근 90일</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>From … to …</source>
        <extracomment>A period whose first and last day are chosen.</extracomment>
        <translation>기간 지정</translation>
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
        <translation>광고명 없음</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>Charged and not reported</source>
        <extracomment>Charged: taken from the wallet for an ad; not a purchase of Qcash.</extracomment>
        <translation>리포트에 없음</translation>
    </message>
    <message>
        <source>Reported and not charged</source>
        <extracomment>Charged: taken from the wallet for an ad; not a purchase of Qcash.</extracomment>
        <translation>차감 내역 없음</translation>
    </message>
    <message>
        <source>Amounts differ</source>
        <translation>금액 불일치</translation>
    </message>
    <message>
        <source> / </source>
        <extracomment>Between ads that a report doesn&apos;t tell apart.</extracomment>
        <translation> / </translation>
    </message>
    <message>
        <source>In this period the wallet was charged nothing for ads, and the report has no cost.</source>
        <extracomment>Charged: taken from the wallet for ads; not a purchase of Qcash.</extracomment>
        <translation>이 기간에는 Q지갑에서 차감된 광고비가 없고 리포트에도 광고비가 없습니다.</translation>
    </message>
    <message>
        <source>Charged: %1 Qcash. Reported: %2 Qcash.</source>
        <extracomment>Charged: taken from the wallet for ads; not a purchase of Qcash.</extracomment>
        <translation>차감: %1 Qcash. 리포트: %2 Qcash.</translation>
    </message>
    <message>
        <source>%1 Every ad agrees on every day.</source>
        <extracomment>%1 is a sentence or two with sums.</extracomment>
        <translation>%1 모든 일자에서 모든 광고의 금액이 일치합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln line(s) do not agree.</source>
        <extracomment>%1 is a sentence or two with sums. A line is one ad on one day.</extracomment>
        <translation>
            <numerusform>%1 %Ln행이 일치하지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An item and an ad.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Ad cost and sales by day</source>
        <translation>일별 광고비와 광고 매출</translation>
    </message>
    <message>
        <source>Ad cost and sales by week</source>
        <translation>주별 광고비와 광고 매출</translation>
    </message>
    <message>
        <source>Ad cost and sales by month</source>
        <translation>월별 광고비와 광고 매출</translation>
    </message>
    <message>
        <source>Ad cost and sales by quarter</source>
        <translation>분기별 광고비와 광고 매출</translation>
    </message>
    <message>
        <source>Ad cost and sales by year</source>
        <translation>연도별 광고비와 광고 매출</translation>
    </message>
    <message>
        <source>Ad cost (Qcash)</source>
        <translation>광고비 (Qcash)</translation>
    </message>
    <message>
        <source>Ad sales (yen)</source>
        <translation>광고 매출 (엔)</translation>
    </message>
    <message>
        <source>%1 cost most: %2 Qcash, with sales of %3 yen. The table by item has the same figures.</source>
        <extracomment>%1 is an item; the others are amounts.</extracomment>
        <translation>광고비가 가장 많은 상품은 %1(%2 Qcash)이며 광고 매출은 %3엔입니다. 상품별 표에서 같은 값을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1: ads cost %2 Qcash and brought sales of %3 yen. The table by day has the same figures.</source>
        <extracomment>%1 is a span of days; the others are amounts.</extracomment>
        <translation>%1: 광고비 %2 Qcash, 광고 매출 %3엔. 일별 표에서 같은 값을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Items on which ads cost most, in Qcash</source>
        <translation>광고비가 많은 상품(Qcash)</translation>
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
        <translation>광고</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>How many entries of the book there are for an ad.</extracomment>
        <translation>내역</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Qcash that an ad has cost.</extracomment>
        <translation>사용</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>Qcash that came back from an ad.</extracomment>
        <translation>환급</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>Qcash spent on an ad less what came back.</extracomment>
        <translation>순사용</translation>
    </message>
    <message>
        <source>Share</source>
        <extracomment>Of all that ads have cost.</extracomment>
        <translation>비중</translation>
    </message>
</context>
<context>
    <name>console::ui::AdStatusFilters</name>
    <message>
        <source>All days</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>All display dates</source>
        <translation>전체 전시 일자</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Display date today</source>
        <translation>오늘 전시</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>내일</translation>
    </message>
    <message>
        <source>Display date tomorrow</source>
        <translation>내일 전시</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>Display dates of the last 7 days</source>
        <translation>최근 7일의 전시 일자</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>Display dates of the last 30 days</source>
        <translation>최근 30일의 전시 일자</translation>
    </message>
    <message>
        <source>From–to</source>
        <translation>기간 지정</translation>
    </message>
    <message>
        <source>Display dates from–to</source>
        <translation>전시 일자 기간 지정</translation>
    </message>
    <message>
        <source>First display date</source>
        <translation>첫 전시 일자</translation>
    </message>
    <message>
        <source>–</source>
        <translation>~</translation>
    </message>
    <message>
        <source>Last display date</source>
        <translation>마지막 전시 일자</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>광고</translation>
    </message>
    <message>
        <source>Item, keyword or category</source>
        <translation>상품, 키워드 또는 카테고리</translation>
    </message>
    <message>
        <source>All ads</source>
        <translation>전체 광고</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>On a button: %1 is a status, %2 how many ads are in it.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <extracomment>%1 is a status, and how many ads are in it.</extracomment>
        <translation>상태: %1</translation>
    </message>
</context>
<context>
    <name>console::ui::AdTermsDialog</name>
    <message>
        <source>Holds from</source>
        <translation>적용 시작</translation>
    </message>
    <message>
        <source>First day on which the terms hold</source>
        <translation>조건 적용 시작일</translation>
    </message>
    <message>
        <source>Price in Qcash</source>
        <translation>가격(Qcash)</translation>
    </message>
    <message>
        <source>Bid unit (Qcash)</source>
        <translation>입찰단위 (Qcash)</translation>
    </message>
    <message>
        <source>Bid unit in Qcash</source>
        <translation>입찰단위(Qcash)</translation>
    </message>
    <message>
        <source>Days at most</source>
        <translation>최대 일수</translation>
    </message>
    <message>
        <source>Display days of one application at most</source>
        <translation>신청 1건의 최대 전시 일수</translation>
    </message>
    <message>
        <source>Saved terms can&apos;t be changed or removed; only later ones can take their place. Bids that are already placed keep theirs.</source>
        <translation>저장한 조건은 변경하거나 삭제할 수 없으며, 이후 일자의 새 조건으로만 바꿀 수 있습니다. 기존 입찰의 조건은 유지됩니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Don&apos;t save the terms</source>
        <translation>조건을 저장하지 않음</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save the terms</source>
        <translation>조건 저장</translation>
    </message>
    <message>
        <source>Built-in terms: %1</source>
        <translation>기본 조건: %1</translation>
    </message>
    <message>
        <source>Own terms: %1</source>
        <translation>자체 조건: %1</translation>
    </message>
    <message>
        <source>The built-in terms hold again from the day you choose. This is recorded in this book only; it changes nothing in J·QSM.</source>
        <translation>선택한 날부터 기본 조건이 다시 적용됩니다. 이 장부에만 기록되며 J·QSM은 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>Set here what J·QSM shows for this ad. This is recorded in this book only; it changes nothing in J·QSM.</source>
        <translation>J·QSM에 표시된 이 광고의 조건을 입력하세요. 이 장부에만 기록되며 J·QSM은 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>These terms hold on that day already. Change one of them or choose another day.</source>
        <translation>이 조건은 해당 일자에 이미 적용되고 있습니다. 조건을 변경하거나 다른 날을 선택하세요.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>What changes: a term of an ad, its value before and after.</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Nothing changes from %1 on.</source>
        <translation>%1부터 변경되는 조건이 없습니다.</translation>
    </message>
    <message>
        <source>From %1 on:</source>
        <translation>%1부터:</translation>
    </message>
    <message>
        <source>They hold until %1: other terms are saved for the day after.</source>
        <translation>%1까지 적용됩니다. 다음 날부터는 저장된 다른 조건이 적용됩니다.</translation>
    </message>
    <message>
        <source>Qoo10 itself describes the bid unit of this ad. Set another one only where J·QSM shows another one.</source>
        <translation>이 광고의 입찰단위는 Qoo10에서 안내한 값입니다. J·QSM에 다르게 표시된 경우에만 변경하세요.</translation>
    </message>
</context>
<context>
    <name>console::ui::AdTermsTexts</name>
    <message>
        <source>Auction</source>
        <extracomment>How the price of an ad comes about: by bids.</extracomment>
        <translation>경매</translation>
    </message>
    <message>
        <source>Fixed price</source>
        <extracomment>How the price of an ad comes about.</extracomment>
        <translation>고정가</translation>
    </message>
    <message>
        <source>Spent with the application.</source>
        <translation>신청 시 사용됩니다.</translation>
    </message>
    <message>
        <source>Held until the winners are known; spent where the bid wins, released where it loses.</source>
        <translation>낙찰자가 정해질 때까지 보류됩니다. 낙찰되면 사용되고 유찰되면 보류 해제됩니다.</translation>
    </message>
    <message>
        <source>Held until the application is accepted or rejected.</source>
        <translation>신청이 승인되거나 거절될 때까지 보류됩니다.</translation>
    </message>
    <message>
        <source>Known</source>
        <extracomment>Terms of an ad that Qoo10 has published.</extracomment>
        <translation>공개</translation>
    </message>
    <message>
        <source>Partly known</source>
        <extracomment>Terms of an ad, of which Qoo10 has published some.</extracomment>
        <translation>일부 공개</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>Terms of an ad that this program chose.</extracomment>
        <translation>프로그램 지정</translation>
    </message>
    <message>
        <source>Own</source>
        <extracomment>Terms of an ad that the shop set.</extracomment>
        <translation>샵 지정</translation>
    </message>
    <message>
        <source>pricing</source>
        <translation>가격 방식</translation>
    </message>
    <message>
        <source>holding and spending</source>
        <extracomment>A term of an ad: when its Qcash is held and spent.</extracomment>
        <translation>보류 및 사용</translation>
    </message>
    <message>
        <source>what is bid on</source>
        <extracomment>A term of an ad: that a keyword or a category is bid on.</extracomment>
        <translation>입찰 대상</translation>
    </message>
    <message>
        <source>start price</source>
        <translation>시작가</translation>
    </message>
    <message>
        <source>price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>bid unit</source>
        <translation>입찰단위</translation>
    </message>
    <message>
        <source>days at most</source>
        <translation>최대 일수</translation>
    </message>
    <message>
        <source>time for bids</source>
        <translation>입찰 시간</translation>
    </message>
    <message>
        <source>display time</source>
        <translation>전시 시간</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>Between the items of a list.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
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
        <translation>D %1, %2시간</translation>
    </message>
    <message>
        <source>Start price (Qcash)</source>
        <translation>시작가 (Qcash)</translation>
    </message>
    <message>
        <source>Price of a display day (Qcash)</source>
        <translation>전시 1일 가격 (Qcash)</translation>
    </message>
    <message>
        <source>Other terms were saved by this very step already. Please save once more.</source>
        <translation>이 작업으로 이미 다른 조건이 저장되었습니다. 다시 한번 저장하세요.</translation>
    </message>
    <message>
        <source>Type in the day from which the terms hold.</source>
        <translation>조건 적용 시작일을 입력하세요.</translation>
    </message>
    <message>
        <source>Type in a price above zero.</source>
        <translation>0보다 큰 가격을 입력하세요.</translation>
    </message>
    <message>
        <source>Type in a unit above zero.</source>
        <translation>0보다 큰 단위를 입력하세요.</translation>
    </message>
    <message>
        <source>The start price must be a multiple of the bid unit.</source>
        <translation>시작가는 입찰단위의 배수여야 합니다.</translation>
    </message>
    <message>
        <source>Type in 1 to 366 days.</source>
        <translation>1~366일을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>console::ui::AdUndecidedBar</name>
    <message numerus="yes">
        <source>The bidding for %Ln ad(s) has closed and the outcome is missing: its Qcash stays held until you enter it.</source>
        <translation>
            <numerusform>입찰이 종료되었으나 결과가 입력되지 않은 광고가 %Ln건 있습니다. 결과를 입력할 때까지 Qcash가 보류됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter outcomes…</source>
        <translation>결과 입력…</translation>
    </message>
</context>
<context>
    <name>console::ui::AdsPage</name>
    <message>
        <source>Promotion</source>
        <translation>프로모션</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>신청</translation>
    </message>
    <message>
        <source>Ad status</source>
        <translation>광고 현황</translation>
    </message>
    <message>
        <source>Bids &amp; winners</source>
        <translation>입찰/낙찰</translation>
    </message>
    <message>
        <source>Ad report</source>
        <translation>광고 리포트</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>지출</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>가격표</translation>
    </message>
</context>
<context>
    <name>console::ui::ApplyTab</name>
    <message>
        <source>Apply for an ad</source>
        <translation>광고 신청</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>광고</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Item from the goods on sale</source>
        <translation>판매 중인 상품에서 선택</translation>
    </message>
    <message>
        <source>Display date</source>
        <translation>전시 일자</translation>
    </message>
    <message>
        <source>First display date</source>
        <translation>첫 전시 일자</translation>
    </message>
    <message>
        <source>~</source>
        <translation>~</translation>
    </message>
    <message>
        <source>Last display date</source>
        <translation>마지막 전시 일자</translation>
    </message>
    <message>
        <source>Place the bid</source>
        <translation>입찰하기</translation>
    </message>
    <message>
        <source>Price and times (Japan time)</source>
        <translation>가격 및 시간(일본 시간)</translation>
    </message>
    <message>
        <source>Price mechanism</source>
        <translation>가격 결정 방식</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>전시</translation>
    </message>
    <message>
        <source>Bid unit</source>
        <translation>입찰단위</translation>
    </message>
    <message>
        <source>Time left until close</source>
        <translation>마감까지 남은 시간</translation>
    </message>
    <message>
        <source>Required Qcash</source>
        <translation>필요 Q캐시</translation>
    </message>
    <message>
        <source>Qcash that this application takes</source>
        <translation>이 신청에 필요한 Qcash</translation>
    </message>
    <message>
        <source>Spendable Qcash</source>
        <translation>사용 가능 Qcash</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>신청 후 잔여</translation>
    </message>
    <message>
        <source>Spendable Qcash after this application</source>
        <translation>신청 후 사용 가능 Qcash</translation>
    </message>
    <message>
        <source>Buy Qcash</source>
        <translation>Q캐시 구매하기</translation>
    </message>
    <message>
        <source>Your bids and applications</source>
        <translation>내 입찰 및 신청</translation>
    </message>
    <message>
        <source>Change price…</source>
        <translation>가격 변경…</translation>
    </message>
    <message>
        <source>Change the price of the selected bid</source>
        <translation>선택한 입찰의 가격 변경</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>철회…</translation>
    </message>
    <message>
        <source>Withdraw the selected bid</source>
        <translation>선택한 입찰 철회</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>상세…</translation>
    </message>
    <message>
        <source>Show the course of the selected bid</source>
        <translation>선택한 입찰의 진행 내역 보기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Place bid</source>
        <translation>입찰하기</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>신청</translation>
    </message>
    <message>
        <source>Number, code or name</source>
        <translation>번호, 코드 또는 이름</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>카테고리</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>키워드</translation>
    </message>
    <message>
        <source>Price of a day</source>
        <translation>1일 가격</translation>
    </message>
    <message>
        <source>Bid price</source>
        <translation>입찰가</translation>
    </message>
    <message>
        <source>Price of a day in Qcash</source>
        <translation>1일 가격(Qcash)</translation>
    </message>
    <message>
        <source>Bid price of a day in Qcash</source>
        <translation>1일 입찰가(Qcash)</translation>
    </message>
    <message>
        <source> Qcash</source>
        <extracomment>After an amount of Qcash in a field, with a blank before it.</extracomment>
        <translation> Q캐시</translation>
    </message>
    <message>
        <source>%1 Nothing was booked.</source>
        <translation>%1 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Time for applications</source>
        <translation>신청 시간</translation>
    </message>
    <message>
        <source>Time for bids</source>
        <translation>입찰 시간</translation>
    </message>
    <message>
        <source>Start price (Mega-wari)</source>
        <translation>시작가 (메가할인)</translation>
    </message>
    <message>
        <source>Start price</source>
        <translation>시작가</translation>
    </message>
    <message>
        <source>%1 Qcash</source>
        <translation>%1 Qcash</translation>
    </message>
    <message>
        <source>Buy Qcash: %1 missing</source>
        <translation>Q캐시 구매하기: %1 부족</translation>
    </message>
    <message>
        <source>No bids or applications yet. Choose an ad and an item above; what you place stands here.</source>
        <translation>아직 입찰 또는 신청 내역이 없습니다. 위에서 광고와 상품을 선택하여 신청하면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>The newest %1</source>
        <translation>최신 %1건</translation>
    </message>
</context>
<context>
    <name>console::ui::AttentionCard</name>
    <message numerus="yes">
        <source>%Ln payment(s) need(s) your attention</source>
        <translation>
            <numerusform>확인이 필요한 입금 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Credit the Qcash…</source>
        <translation>Qcash 충전 처리…</translation>
    </message>
    <message>
        <source>Credit the Qcash: %1</source>
        <extracomment>Name of a button for assistive technology; %1 is a sentence on a payment that came in.</extracomment>
        <translation>Qcash 충전 처리: %1</translation>
    </message>
    <message>
        <source>Mark as dealt with…</source>
        <translation>처리 완료로 표시…</translation>
    </message>
    <message>
        <source>Mark as dealt with: %1</source>
        <extracomment>Name of a button for assistive technology; %1 is a sentence on a payment that came in.</extracomment>
        <translation>처리 완료로 표시: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more follow(s) once these are dealt with.</source>
        <translation>
            <numerusform>위 항목을 처리하면 %Ln건이 더 표시됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::AttentionDialog</name>
    <message>
        <source>Order number</source>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>충전권</translation>
    </message>
    <message>
        <source>Qcash total afterwards</source>
        <translation>충전 후 Qcash 합계</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>변경 안 함</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Credit the Qcash</source>
        <translation>Qcash 충전 처리</translation>
    </message>
    <message>
        <source>Credit the Qcash of this order after all?</source>
        <translation>이 주문의 Qcash를 지금이라도 충전 처리하시겠습니까?</translation>
    </message>
    <message>
        <source>This can&apos;t be undone: a paid order can&apos;t be cancelled or refunded.</source>
        <translation>이 작업은 되돌릴 수 없습니다. 결제완료된 주문은 취소/환불이 불가합니다.</translation>
    </message>
    <message>
        <source>It is recorded in this book; buy the ticket in J·QSM too.</source>
        <translation>이 장부에 기록됩니다. J·QSM에서도 충전권을 구매하세요.</translation>
    </message>
    <message>
        <source>Crediting…</source>
        <translation>충전 처리 중…</translation>
    </message>
    <message>
        <source>Credit the Qcash now</source>
        <translation>지금 Qcash 충전 처리</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>처리 완료로 표시</translation>
    </message>
    <message>
        <source>Mark this payment as dealt with?</source>
        <translation>이 입금을 처리 완료로 표시하시겠습니까?</translation>
    </message>
    <message>
        <source>No Qcash is credited and nothing is paid back by this. The payment is not shown again.</source>
        <translation>Qcash가 충전되거나 환불이 이루어지지는 않습니다. 이 입금은 더 이상 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>It is recorded in this book only: have the payment service pay the money back first.</source>
        <translation>이 장부에만 기록됩니다. 먼저 결제 서비스에서 환불 처리하세요.</translation>
    </message>
    <message>
        <source>Marking…</source>
        <translation>표시 중…</translation>
    </message>
    <message>
        <source>Mark the payment as dealt with now</source>
        <translation>지금 입금을 처리 완료로 표시</translation>
    </message>
</context>
<context>
    <name>console::ui::AttentionTexts</name>
    <message>
        <source>%1 came in on %2 for order %3.</source>
        <extracomment>%1 is an amount in yen, %2 a moment, %3 an order number.</extracomment>
        <translation>주문 %3: %2에 %1이 입금되었습니다.</translation>
    </message>
    <message>
        <source>%1 came in on %2, payment %3.</source>
        <extracomment>%1 is an amount in yen, %2 a moment, %3 the payment service&apos;s number of the payment.</extracomment>
        <translation>%2에 %1이 입금되었습니다(결제번호 %3).</translation>
    </message>
    <message>
        <source>It was not credited: the order had lapsed at its deadline by then.</source>
        <translation>입금 시점에 결제기한이 지나 이미 만료된 주문이므로 충전되지 않았습니다.</translation>
    </message>
    <message>
        <source>It was not credited: the order had been given up or had failed by then.</source>
        <translation>입금 시점에 이미 포기했거나 실패한 주문이므로 충전되지 않았습니다.</translation>
    </message>
    <message>
        <source>It was not credited: the order had been paid already.</source>
        <translation>이미 결제완료된 주문이므로 충전되지 않았습니다.</translation>
    </message>
    <message>
        <source>It was not credited: the order costs %1.</source>
        <translation>주문 금액이 %1이므로 충전되지 않았습니다.</translation>
    </message>
    <message>
        <source>It was not credited: it is not what the order costs.</source>
        <translation>주문 금액과 다르므로 충전되지 않았습니다.</translation>
    </message>
    <message>
        <source>It was not credited: no order of this book belongs to it.</source>
        <translation>이 장부에 해당하는 주문이 없으므로 충전되지 않았습니다.</translation>
    </message>
    <message>
        <source>You can credit its Qcash after all, or have the payment service pay it back and mark it as dealt with.</source>
        <translation>지금이라도 Qcash를 충전 처리하거나, 결제 서비스에서 환불한 후 처리 완료로 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>Have the payment service pay it back, then mark it as dealt with.</source>
        <translation>결제 서비스에서 환불한 후 처리 완료로 표시하세요.</translation>
    </message>
    <message>
        <source>This payment is not in this book any more.</source>
        <translation>이 입금은 더 이상 장부에 없습니다.</translation>
    </message>
    <message>
        <source>This payment was dealt with in the meantime. Nothing was changed.</source>
        <translation>그동안 이미 처리된 입금입니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>This payment can&apos;t be credited any more: its order was paid in the meantime. Nothing was changed.</source>
        <translation>그동안 주문이 결제완료되어 이 입금은 더 이상 충전 처리할 수 없습니다. 변경된 내용이 없습니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoBackupBar</name>
    <message>
        <source>Automatic backups…</source>
        <translation>자동 백업…</translation>
    </message>
    <message>
        <source>Today&apos;s automatic backup was not made. %1 It is tried again at the next start; the earlier backups are all kept.</source>
        <extracomment>%1 is one or two sentences that say why and what to do.</extracomment>
        <translation>오늘의 자동 백업을 저장하지 못했습니다. %1 다음에 시작할 때 다시 시도하며, 이전 백업은 모두 보관되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoChargeBanner</name>
    <message>
        <source>Auto-charge of %1 Qcash: %2 Next attempt at %3 (Japan time).</source>
        <extracomment>%1 is a ticket&apos;s amount, %2 a sentence with the reason, %3 a time.</extracomment>
        <translation>자동 충전 %1 Qcash: %2 다음 시도 %3(일본 시간).</translation>
    </message>
    <message>
        <source>Auto-charge: a %1 ticket will be charged from settlement money at %2 (Japan time).</source>
        <translation>자동 충전: %2(일본 시간)에 정산금으로 %1 충전권을 충전합니다.</translation>
    </message>
    <message>
        <source>Auto-charge: %1 Qcash were charged from settlement money on %2. Order number %3.</source>
        <translation>자동 충전: %2에 정산금으로 %1 Qcash를 충전했습니다. 주문번호 %3.</translation>
    </message>
    <message>
        <source>Auto-charge of %1 Qcash was not made. %2</source>
        <extracomment>%1 is a ticket&apos;s amount, %2 one or two sentences that say why.</extracomment>
        <translation>자동 충전 %1 Qcash가 실행되지 않았습니다. %2</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>이번 건 건너뛰기</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The auto-charge plan can&apos;t be carried out at the moment; it is tried again. %1</source>
        <translation>지금은 자동 충전을 실행할 수 없어 다시 시도합니다. %1</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoChargeDialog</name>
    <message>
        <source>Auto-charge plan</source>
        <translation>자동 충전 설정</translation>
    </message>
    <message>
        <source>Q-account password</source>
        <translation>Q통장 비밀번호</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>켜기</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>설정 변경</translation>
    </message>
    <message>
        <source>Turn the auto-charge plan on?</source>
        <translation>자동 충전을 켜시겠습니까?</translation>
    </message>
    <message>
        <source>Change the auto-charge plan?</source>
        <translation>자동 충전 설정을 변경하시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>Each charge is announced %Ln minute(s) before and can be skipped. The plan can be turned off at any time. Qcash orders can&apos;t be cancelled or refunded.</source>
        <translation>
            <numerusform>충전할 때마다 %Ln분 전에 예고되며 건너뛸 수 있습니다. 자동 충전은 언제든지 끌 수 있습니다. Qcash는 결제후 취소/환불이 불가합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 변경된 내용이 없습니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoChargeLogModel</name>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>처리 내용</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoChargeTab</name>
    <message>
        <source>Auto-charge plan</source>
        <translation>자동 충전 설정</translation>
    </message>
    <message>
        <source>Charges are made while this program is open and the shop is signed in.</source>
        <translation>이 프로그램이 열려 있고 샵에 로그인되어 있는 동안 충전됩니다.</translation>
    </message>
    <message>
        <source>Skip this one</source>
        <translation>이번 건 건너뛰기</translation>
    </message>
    <message>
        <source>Skip the announced charge</source>
        <translation>예고된 충전 건너뛰기</translation>
    </message>
    <message>
        <source>No Q-account password is set. It authorises the plan: set it first.</source>
        <translation>Q통장 비밀번호가 설정되지 않았습니다. 자동 충전을 승인하는 데 필요하므로 먼저 설정하세요.</translation>
    </message>
    <message>
        <source>Seller Q-account</source>
        <translation>판매자 Q통장</translation>
    </message>
    <message>
        <source>When and what to charge</source>
        <translation>충전 시점과 금액</translation>
    </message>
    <message>
        <source>When the balance falls below</source>
        <translation>잔액이 다음 금액 미만일 때</translation>
    </message>
    <message>
        <source>Balance below which a ticket is charged, in Qcash</source>
        <translation>충전권을 충전할 기준 잔액(Qcash)</translation>
    </message>
    <message>
        <source>On a weekday</source>
        <translation>매주 정해진 요일</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>Hour in Japan</source>
        <translation>일본 시간 기준 시</translation>
    </message>
    <message>
        <source>Japan time</source>
        <translation>일본 시간</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>충전권</translation>
    </message>
    <message>
        <source>At most in a month</source>
        <translation>월 한도</translation>
    </message>
    <message>
        <source>At most in a month, in yen</source>
        <translation>월 한도(엔)</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>실행 내용</translation>
    </message>
    <message>
        <source>Charged automatically, in yen</source>
        <translation>자동 충전 금액(엔)</translation>
    </message>
    <message>
        <source>Charged automatically this month, in yen</source>
        <translation>이번 달 자동 충전 금액(엔)</translation>
    </message>
    <message>
        <source>Left until the monthly cap, in yen</source>
        <translation>월 한도까지 남은 금액(엔)</translation>
    </message>
    <message>
        <source>Settlement money, in yen</source>
        <translation>정산금(엔)</translation>
    </message>
    <message>
        <source>Settlement money available, in yen</source>
        <translation>이용 가능한 정산금(엔)</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>이력</translation>
    </message>
    <message>
        <source>Log of the auto-charge plan</source>
        <translation>자동 충전 이력</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Show more of the log</source>
        <translation>이력 더 보기</translation>
    </message>
    <message>
        <source>%1 Qcash</source>
        <translation>%1 Qcash</translation>
    </message>
    <message>
        <source> Qcash</source>
        <extracomment>After an amount in a field, with a blank before it.</extracomment>
        <translation> Q캐시</translation>
    </message>
    <message>
        <source> yen</source>
        <extracomment>After an amount in a field, with a blank before it.</extracomment>
        <translation> 엔</translation>
    </message>
    <message>
        <source>The auto-charge plan is on</source>
        <translation>자동 충전이 켜져 있습니다</translation>
    </message>
    <message>
        <source>The auto-charge plan is off</source>
        <translation>자동 충전이 꺼져 있습니다</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>The plan was saved.</source>
        <translation>설정을 저장했습니다.</translation>
    </message>
    <message>
        <source>No plan is set up yet. Say below when and what to charge, and turn it on.</source>
        <translation>아직 자동 충전이 설정되지 않았습니다. 아래에서 충전 시점과 금액을 정하고 켜세요.</translation>
    </message>
    <message>
        <source>Nothing is charged by itself. The terms below are kept.</source>
        <translation>자동으로 충전되지 않습니다. 아래 조건은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Announced: a %1 ticket will be charged at %2, in %3.</source>
        <extracomment>%1 is a ticket&apos;s amount, %2 a time, %3 what is left until then, such as 9:42.</extracomment>
        <translation>예고: %2에 %1 충전권을 충전합니다(%3 후).</translation>
    </message>
    <message>
        <source>%1 Attempt %2 follows at %3, in %4.</source>
        <extracomment>%1 is a sentence with the reason, %2 a number, %3 a time, %4 what is left until then, such as 0:42.</extracomment>
        <translation>%1 %3에 %2번째 시도를 합니다(%4 후).</translation>
    </message>
    <message>
        <source>The next charge is on %1 (Japan time).</source>
        <translation>다음 충전은 %1(일본 시간)입니다.</translation>
    </message>
    <message>
        <source>Resting until %1, or until the balance is at %2 Qcash again.</source>
        <extracomment>%1 is a date and time, %2 an amount.</extracomment>
        <translation>%1까지 또는 잔액이 다시 %2 Qcash 이상이 될 때까지 자동 충전을 일시 중지합니다.</translation>
    </message>
    <message>
        <source>Watching the balance.</source>
        <translation>잔액을 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>Between 1 and %1 Qcash.</source>
        <translation>1~%1 Qcash로 입력하세요.</translation>
    </message>
    <message>
        <source>At least one ticket, %1 yen, and at most %2 yen.</source>
        <translation>충전권 1장 금액인 %1엔 이상, %2엔 이하로 입력하세요.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>변경 저장</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>켜기</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message numerus="yes">
        <source>Each charge is announced %Ln minute(s) before and can be skipped. Without enough settlement money it is tried again a few times, then given up until the next occasion.</source>
        <translation>
            <numerusform>충전할 때마다 %Ln분 전에 예고되며 건너뛸 수 있습니다. 정산금이 부족하면 몇 번 다시 시도한 후 다음 기회까지 중단합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use of the cap in %1</source>
        <extracomment>%1 is a month such as 2026-11.</extracomment>
        <translation>%1 한도 사용 현황</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Every announcement and charge will stand here.</source>
        <translation>아직 이력이 없습니다. 모든 예고와 충전이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>How much of the month&apos;s limit is used</source>
        <translation>월 한도 사용 비율</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoChargeTexts</name>
    <message>
        <source>When the balance falls below %1 Qcash, a %2 ticket is charged from settlement money, at most %3 yen a month.</source>
        <translation>잔액이 %1 Qcash 미만이 되면 정산금으로 %2 충전권을 충전합니다(월 최대 %3엔).</translation>
    </message>
    <message>
        <source>Every %1 at %2 (Japan time), a %3 ticket is charged from settlement money, at most %4 yen a month.</source>
        <extracomment>%1 is a weekday, %2 a time such as 10:00.</extracomment>
        <translation>매주 %1 %2(일본 시간)에 정산금으로 %3 충전권을 충전합니다(월 최대 %4엔).</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>예고</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>충전 완료</translation>
    </message>
    <message>
        <source>Not possible yet</source>
        <translation>아직 실행 불가</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>Monthly cap reached</source>
        <translation>월 한도 도달</translation>
    </message>
    <message>
        <source>You skipped this charge.</source>
        <translation>이번 충전을 건너뛰었습니다.</translation>
    </message>
    <message>
        <source>The balance had recovered before.</source>
        <translation>그 전에 잔액이 회복되었습니다.</translation>
    </message>
    <message>
        <source>There was not enough settlement money.</source>
        <translation>정산금이 부족했습니다.</translation>
    </message>
    <message>
        <source>Settlement money is for shops with sales, and this shop has none yet.</source>
        <translation>정산금은 판매이력이 있는 샵만 이용할 수 있으며, 이 샵은 아직 판매이력이 없습니다.</translation>
    </message>
    <message>
        <source>The ticket could not be ordered.</source>
        <translation>충전권을 주문할 수 없었습니다.</translation>
    </message>
    <message>
        <source>To be charged at %1</source>
        <translation>충전 예정: %1</translation>
    </message>
    <message>
        <source>Order number %1</source>
        <translation>주문번호 %1</translation>
    </message>
    <message>
        <source>%1 Next attempt at %2</source>
        <extracomment>%1 is a sentence with the reason, %2 a date and time.</extracomment>
        <translation>%1 다음 시도 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 Given up after %Ln attempt(s).</source>
        <extracomment>%1 is a sentence with the reason.</extracomment>
        <translation>
            <numerusform>%1 %Ln회 시도 후 중단했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>One more ticket would pass %1 yen.</source>
        <translation>한 장 더 충전하면 %1엔을 초과합니다.</translation>
    </message>
    <message>
        <source>Check the fields that are marked.</source>
        <translation>표시된 입력 항목을 확인하세요.</translation>
    </message>
    <message>
        <source>Set a Q-account password first: it authorises the plan.</source>
        <translation>먼저 Q통장 비밀번호를 설정하세요. 자동 충전을 승인하는 데 필요합니다.</translation>
    </message>
    <message>
        <source>The Q-account password is wrong.</source>
        <translation>Q통장 비밀번호가 올바르지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>비밀번호를 여러 번 잘못 입력했습니다. %Ln초 후 다시 시도하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan was changed meanwhile. Look at it as it stands now and try again.</source>
        <translation>그동안 설정이 변경되었습니다. 현재 설정을 확인한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This is a practice payment service: no real money moves. Charges are recorded in this book only; make them in J·QSM too.</source>
        <translation>연습 결제 서비스이므로 실제로 결제되지 않습니다. 충전은 이 장부에만 기록되므로 J·QSM에서도 충전하세요.</translation>
    </message>
    <message>
        <source>Charges are recorded in this book only; make them in J·QSM too.</source>
        <translation>충전은 이 장부에만 기록됩니다. J·QSM에서도 충전하세요.</translation>
    </message>
</context>
<context>
    <name>console::ui::AutoConversionLogModel</name>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>처리 내용</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Q캐시</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세</translation>
    </message>
</context>
<context>
    <name>console::ui::AutomaticBackupDialog</name>
    <message>
        <source>Automatic backups</source>
        <translation>자동 백업</translation>
    </message>
    <message>
        <source>A backup of the whole book, with all its shops, is made once a day in Japan while this window is open. Keep one of them on another disk now and then.</source>
        <translation>이 창이 열려 있는 동안 하루(일본 시간)에 한 번, 모든 샵을 포함한 장부 전체를 백업합니다. 가끔 백업 하나를 다른 디스크에도 보관하세요.</translation>
    </message>
    <message>
        <source>Back up once a day</source>
        <translation>하루에 한 번 백업</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Folder for automatic backups</source>
        <translation>자동 백업 폴더</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
    <message>
        <source>Choose the folder for automatic backups</source>
        <translation>자동 백업 폴더 선택</translation>
    </message>
    <message>
        <source>Keep the newest</source>
        <translation>최신 백업 보관</translation>
    </message>
    <message>
        <source>How many automatic backups are kept</source>
        <translation>보관할 자동 백업 수</translation>
    </message>
    <message>
        <source>Use the folder beside the book</source>
        <translation>장부와 같은 위치의 폴더 사용</translation>
    </message>
    <message>
        <source>Automatic backups in this folder</source>
        <translation>이 폴더의 자동 백업</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>복원…</translation>
    </message>
    <message>
        <source>Restore the chosen backup</source>
        <translation>선택한 백업 복원</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source> backups</source>
        <extracomment>After a number in a field, with a blank before it.</extracomment>
        <translation> 개</translation>
    </message>
    <message>
        <source>This folder is not there. Choose one that is, or connect its disk.</source>
        <translation>폴더가 없습니다. 다른 폴더를 선택하거나 해당 디스크를 연결하세요.</translation>
    </message>
    <message>
        <source>No automatic backup of this book is in this folder yet.</source>
        <translation>이 폴더에는 아직 이 장부의 자동 백업이 없습니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::AutomaticBackupsModel</name>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>Of a file.</extracomment>
        <translation>크기</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
</context>
<context>
    <name>console::ui::BidCourseDialog</name>
    <message>
        <source>Course of the bid</source>
        <translation>입찰 진행 내역</translation>
    </message>
    <message>
        <source>Steps of the bid</source>
        <translation>입찰 단계</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close the course of the bid</source>
        <translation>입찰 진행 내역 닫기</translation>
    </message>
    <message>
        <source>Bids until %1 (Japan time); display from %2 to %3.</source>
        <extracomment>%1 is the last moment for bids, %2 and %3 those at which the display begins and ends.</extracomment>
        <translation>입찰은 %1(일본 시간)까지, 전시는 %2부터 %3까지.</translation>
    </message>
    <message>
        <source>Applications until %1 (Japan time); display from %2 to %3.</source>
        <translation>신청은 %1(일본 시간)까지, 전시는 %2부터 %3까지.</translation>
    </message>
</context>
<context>
    <name>console::ui::BidCourseModel</name>
    <message numerus="yes">
        <source>%Ln minute(s) without display</source>
        <translation>
            <numerusform>미전시 %Ln분</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is for how long an ad was not displayed, %2 a note of the user&apos;s.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time (JST)</source>
        <translation>시각 (JST)</translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>What happened to a bid.</extracomment>
        <translation>단계</translation>
    </message>
    <message>
        <source>Held</source>
        <extracomment>Qcash that was set aside.</extracomment>
        <translation>보류</translation>
    </message>
    <message>
        <source>Released</source>
        <extracomment>Qcash that was no longer set aside.</extracomment>
        <translation>보류 해제</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Returned</source>
        <extracomment>Qcash that came back.</extracomment>
        <translation>환급</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>console::ui::BidPlanModel</name>
    <message>
        <source>Display date</source>
        <translation>전시 일자</translation>
    </message>
    <message>
        <source>Bid price</source>
        <translation>입찰가</translation>
    </message>
    <message>
        <source>Together</source>
        <extracomment>All bids up to this one together.</extracomment>
        <translation>누계</translation>
    </message>
</context>
<context>
    <name>console::ui::BidPlannerCard</name>
    <message>
        <source>Bid planner</source>
        <translation>입찰 플래너</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Month of the plan</source>
        <translation>계획할 월</translation>
    </message>
    <message>
        <source>Wanted rank</source>
        <translation>희망 순위</translation>
    </message>
    <message>
        <source>Rank that is wanted</source>
        <translation>희망하는 순위</translation>
    </message>
    <message>
        <source>Budget (Qcash)</source>
        <translation>예산 (Qcash)</translation>
    </message>
    <message>
        <source>Qcash that may be spent</source>
        <translation>사용할 수 있는 Qcash</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>일수</translation>
    </message>
    <message>
        <source>How the days are chosen</source>
        <translation>일자 선택 방법</translation>
    </message>
    <message>
        <source>Days wanted</source>
        <translation>희망 일수</translation>
    </message>
    <message>
        <source>Days that are wanted</source>
        <translation>희망하는 일수</translation>
    </message>
    <message>
        <source>Proposed bids by day</source>
        <translation>일별 추천 입찰</translation>
    </message>
    <message>
        <source>Use in the application</source>
        <translation>신청에 사용</translation>
    </message>
    <message>
        <source>Fill the application with the proposed days</source>
        <translation>추천 일자로 신청 채우기</translation>
    </message>
    <message>
        <source>Spread over the month</source>
        <translation>월 전체에 분산</translation>
    </message>
    <message>
        <source>One day after another</source>
        <translation>연속된 일자</translation>
    </message>
    <message>
        <source>The last rank that is sold</source>
        <translation>낙찰되는 마지막 순위</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>%1위</translation>
    </message>
    <message>
        <source>Of the month&apos;s budget of %1, %2 is spent and %3 held: %4 is left.</source>
        <translation>월 예산 %1 중 사용 %2, 보류 %3, 잔여 %4입니다.</translation>
    </message>
    <message>
        <source>No monthly budget is set. %1 can be spent.</source>
        <translation>월 예산이 설정되지 않았습니다. %1까지 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is expected to win: %2 % of the recent prices for this rank are not higher.</source>
        <translation>%1이면 낙찰이 예상됩니다. 이 순위의 최근 낙찰가 중 %2%가 이 금액 이하입니다.</translation>
    </message>
    <message>
        <source>No winner list is noted for this slot: the start price is all there is to go by.</source>
        <translation>이 구좌에 기록된 낙찰리스트가 없어 시작가만 참고할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) for %1 together; %2 of the budget is left.</source>
        <translation>
            <numerusform>%Ln일 합계 %1, 예산 잔여 %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more than can be spent now.</source>
        <translation>현재 사용 가능 금액을 %1 초과합니다.</translation>
    </message>
    <message>
        <source>Goes into the application: %1.</source>
        <translation>신청에 입력: %1.</translation>
    </message>
    <message>
        <source>Goes into the application: %1 to %2.</source>
        <translation>신청에 입력: %1~%2.</translation>
    </message>
    <message>
        <source>It can be placed from %1 JST on.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>%1 JST부터 신청할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::BookTexts</name>
    <message>
        <source>Qcash history</source>
        <translation>Qcash 이용 내역</translation>
    </message>
    <message>
        <source>Charge ticket purchase history</source>
        <translation>충전권 구매이력</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>샵</translation>
    </message>
    <message>
        <source>Seller ID</source>
        <translation>판매자 ID</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <extracomment>Foot of a printed sheet: %1 is the sheet&apos;s number, %2 how many there are.</extracomment>
        <translation>페이지 %1 / %2</translation>
    </message>
    <message>
        <source>Made on %1 (JST)</source>
        <extracomment>Foot of a printed sheet. %1 is a date with its time in Japan.</extracomment>
        <translation>작성 일시: %1 (JST)</translation>
    </message>
    <message>
        <source>Qcash statement</source>
        <translation>Qcash 명세서</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>Names the days from and to which a statement reaches.</extracomment>
        <translation>기간</translation>
    </message>
    <message>
        <source>Sums by kind</source>
        <translation>구분별 합계</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>Heading: how many entries there are.</extracomment>
        <translation>건수</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Certificate of unused Qcash</source>
        <translation>미사용 Qcash 확인서</translation>
    </message>
    <message>
        <source>This Qcash was owned by the shop and not used at the end of the closing day in Japan.</source>
        <translation>아래 Qcash는 일본 시간 기준일 종료 시점에 샵이 보유한 미사용 Qcash입니다.</translation>
    </message>
    <message>
        <source>Closing day</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Came from</source>
        <extracomment>Heading: what Qcash came from (charge tickets, service points …).</extracomment>
        <translation>취득 경로</translation>
    </message>
    <message>
        <source>Unused Qcash</source>
        <translation>미사용 Qcash</translation>
    </message>
    <message>
        <source>1 Qcash is worth 1 yen of paid ads. Qcash is used first-in first-out, has no expiry and is not refunded to money.</source>
        <translation>1 Qcash는 유료 광고 1엔에 해당합니다. Qcash는 선입선출로 사용되고 유효기간이 없으며 현금으로 환불되지 않습니다.</translation>
    </message>
    <message>
        <source>Made from the shop&apos;s own book; it was not issued by Qoo10.</source>
        <translation>샵의 자체 장부로 작성되었으며 Qoo10이 발행한 것이 아닙니다.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Related info</source>
        <translation>관련정보</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>잔액</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>충전권</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>구매가격</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>결제방법</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>Of an order: awaiting payment, paid, lapsed, failed.</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>결제기한</translation>
    </message>
    <message>
        <source>Paid on</source>
        <extracomment>Heading: the day on which an order was paid.</extracomment>
        <translation>결제일</translation>
    </message>
    <message>
        <source>Row</source>
        <extracomment>Heading: whether a row of a statement is an entry, a sum, or the opening or closing balance.</extracomment>
        <translation>행 구분</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>Qcash that came in.</extracomment>
        <translation>수입</translation>
    </message>
    <message>
        <source>Spent</source>
        <extracomment>Qcash that went out.</extracomment>
        <translation>지출</translation>
    </message>
    <message>
        <source>Balance brought forward</source>
        <extracomment>The balance at the beginning of a period.</extracomment>
        <translation>이월 잔액</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>내역</translation>
    </message>
    <message>
        <source>Sum of a kind</source>
        <translation>구분별 합계</translation>
    </message>
    <message>
        <source>Closing balance</source>
        <extracomment>The balance at the end of a period.</extracomment>
        <translation>기말 잔액</translation>
    </message>
    <message>
        <source>Opening balance of the book</source>
        <translation>장부 기초 잔액</translation>
    </message>
    <message>
        <source>Charge tickets that were paid</source>
        <translation>결제한 충전권</translation>
    </message>
    <message>
        <source>Charge tickets from settlement money</source>
        <translation>정산금으로 결제한 충전권</translation>
    </message>
    <message>
        <source>Service points converted</source>
        <translation>서비스포인트 전환</translation>
    </message>
    <message>
        <source>Refunds of paid ads</source>
        <translation>유료 광고 환급</translation>
    </message>
    <message>
        <source>Put in by hand</source>
        <translation>직접 기록(수입)</translation>
    </message>
    <message>
        <source>Set aside for bids</source>
        <extracomment>Heading of sums by kind of entry: Qcash that is held for bids from now on, or, below zero, no longer.</extracomment>
        <translation>입찰 보류액</translation>
    </message>
    <message>
        <source>The balance is all Qcash that the shop owns. What is held for bids is part of it: holding and releasing it is neither received nor spent.</source>
        <translation>잔액은 샵이 보유한 전체 Qcash이며 입찰 보류액을 포함합니다. 보류와 보류 해제는 수입이나 지출이 아닙니다.</translation>
    </message>
    <message>
        <source>Of which held</source>
        <extracomment>Heading beside &quot;Balance&quot;: how much of the balance is held for bids on paid ads.</extracomment>
        <translation>그중 보류</translation>
    </message>
</context>
<context>
    <name>console::ui::BookingPolicyTab</name>
    <message>
        <source>How journals are written. The policy that comes with the program is a default chosen by it, not advice: ask whoever keeps your accounts. A policy of your own holds from a day on; earlier days keep theirs.</source>
        <translation>분개 작성 방식입니다. 프로그램에 포함된 방침은 프로그램이 정한 기본값이며 조언이 아닙니다. 회계 담당자에게 확인하세요. 샵의 방침은 지정한 날부터 적용되며, 그 이전 날짜에는 기존 방침이 유지됩니다.</translation>
    </message>
    <message>
        <source>Booking policies</source>
        <translation>기장 방침</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>새 방침</translation>
    </message>
    <message>
        <source>New booking policy</source>
        <translation>새 기장 방침</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>적용 시작</translation>
    </message>
    <message>
        <source>First day of the booking policy</source>
        <translation>기장 방침 적용 시작일</translation>
    </message>
    <message>
        <source>When Qcash becomes an expense</source>
        <translation>Qcash의 비용 처리 시점</translation>
    </message>
    <message>
        <source>Prepayment first, expense when used</source>
        <translation>선급금으로 기장 후 사용 시 비용 처리</translation>
    </message>
    <message>
        <source>What is bought is booked as a prepayment; it becomes advertising expense when an ad uses it.</source>
        <translation>구매 시 선급금으로 기장하고, 광고에 사용하면 광고선전비로 처리합니다.</translation>
    </message>
    <message>
        <source>Expense at once, corrected at the closing</source>
        <translation>즉시 비용 처리 후 결산 시 정리</translation>
    </message>
    <message>
        <source>What is bought is booked as advertising expense; at the end of the fiscal year what is unused is moved to the prepayment.</source>
        <translation>구매 시 광고선전비로 기장하고, 회계연도 말에 미사용분을 선급금으로 대체합니다.</translation>
    </message>
    <message>
        <source>Qcash from service points</source>
        <translation>서비스포인트에서 전환한 Qcash</translation>
    </message>
    <message>
        <source>Income when converted</source>
        <translation>전환 시 수익 처리</translation>
    </message>
    <message>
        <source>The conversion is booked as income; the Qcash is then treated like any other.</source>
        <translation>전환을 수익으로 기장하고, 이후 다른 Qcash와 동일하게 처리합니다.</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>미기장</translation>
    </message>
    <message>
        <source>Nothing is booked at the conversion, and no expense when this Qcash is used.</source>
        <translation>전환 시 기장하지 않으며, 이 Qcash를 사용해도 비용으로 처리하지 않습니다.</translation>
    </message>
    <message>
        <source>Fiscal year&apos;s last month</source>
        <translation>회계연도 결산월</translation>
    </message>
    <message>
        <source>Account titles</source>
        <translation>계정과목</translation>
    </message>
    <message>
        <source>Grey is a default chosen by this program; put in what your accounting software knows.</source>
        <translation>회색은 이 프로그램이 정한 기본값입니다. 사용하는 회계 소프트웨어의 계정과목을 입력하세요.</translation>
    </message>
    <message>
        <source>Accounting software whose tax classes are shown</source>
        <translation>세금구분을 표시할 회계 소프트웨어</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo the last change of the draft</source>
        <translation>초안의 마지막 변경 실행 취소</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>실행 취소 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>취소한 변경 다시 실행</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>다시 실행 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Give up the draft? What you have changed in it is lost.</source>
        <translation>초안을 버리시겠습니까? 초안에서 변경한 내용이 없어집니다.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>초안 유지</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Give up the draft now</source>
        <translation>지금 초안 버리기</translation>
    </message>
    <message>
        <source>Give up the draft</source>
        <translation>초안 버리기</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Save the draft as a booking policy</source>
        <translation>초안을 기장 방침으로 저장</translation>
    </message>
    <message>
        <source>The booking policy that holds from %1 on is saved.</source>
        <translation>%1부터 적용되는 기장 방침을 저장했습니다.</translation>
    </message>
    <message>
        <source>Today, the policy from %1 holds. A new one begins as a copy of it.</source>
        <translation>현재 %1부터의 방침이 적용되고 있습니다. 새 방침은 이 방침을 복사하여 시작합니다.</translation>
    </message>
    <message>
        <source>Draft of a booking policy</source>
        <translation>기장 방침 초안</translation>
    </message>
    <message>
        <source>Booking policy from %1 on</source>
        <translation>%1부터의 기장 방침</translation>
    </message>
    <message>
        <source>until %1; then the next policy holds</source>
        <translation>%1까지 적용, 이후 다음 방침 적용</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>What an account title is for, the column, and a sentence that says what is wrong.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more account title(s) need a change.</source>
        <translation>
            <numerusform>수정이 필요한 계정과목이 %Ln개 더 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::BusinessDaysModel</name>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>영업일</translation>
    </message>
    <message>
        <source>Public holidays of Japan (month-day)</source>
        <translation>일본의 공휴일(월-일)</translation>
    </message>
</context>
<context>
    <name>console::ui::Card</name>
    <message>
        <source>Unfold</source>
        <translation>펼쳐보기</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>간략보기</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>조회하기</translation>
    </message>
</context>
<context>
    <name>console::ui::CardForm</name>
    <message>
        <source>Card number</source>
        <translation>카드번호</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>유효기간</translation>
    </message>
    <message>
        <source>Expiry date, month and year</source>
        <translation>유효기간(월/연도)</translation>
    </message>
    <message>
        <source>Security code</source>
        <translation>보안코드</translation>
    </message>
    <message>
        <source>Cardholder name</source>
        <translation>카드 명의자</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>할부</translation>
    </message>
    <message>
        <source>Number of payments</source>
        <translation>할부 횟수</translation>
    </message>
    <message>
        <source>Single payment</source>
        <translation>일시불</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln회 할부</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ChangeBidDialog</name>
    <message>
        <source>Change the bid price</source>
        <translation>입찰가 변경</translation>
    </message>
    <message>
        <source>Bid price now</source>
        <translation>현재 입찰가</translation>
    </message>
    <message>
        <source>Bid price now, in Qcash</source>
        <translation>현재 입찰가(Qcash)</translation>
    </message>
    <message>
        <source>Start price</source>
        <translation>시작가</translation>
    </message>
    <message>
        <source>Start price, in Qcash</source>
        <translation>시작가(Qcash)</translation>
    </message>
    <message>
        <source>Bid unit</source>
        <translation>입찰단위</translation>
    </message>
    <message>
        <source>Bid unit, in Qcash</source>
        <translation>입찰단위(Qcash)</translation>
    </message>
    <message>
        <source>New bid price</source>
        <translation>새 입찰가</translation>
    </message>
    <message>
        <source>New bid price in Qcash</source>
        <translation>새 입찰가(Qcash)</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>보류 해제</translation>
    </message>
    <message>
        <source>Qcash that is released</source>
        <translation>보류 해제되는 Qcash</translation>
    </message>
    <message>
        <source>Held anew</source>
        <translation>새로 보류</translation>
    </message>
    <message>
        <source>Qcash that is held anew</source>
        <translation>새로 보류되는 Qcash</translation>
    </message>
    <message>
        <source>Spendable afterwards</source>
        <translation>처리 후 사용 가능</translation>
    </message>
    <message>
        <source>Spendable Qcash afterwards</source>
        <translation>처리 후 사용 가능 Qcash</translation>
    </message>
    <message>
        <source>Only this display date changes; the other days of the application keep their price. The change is recorded in this book; make it in J·QSM too.</source>
        <translation>이 전시 일자만 변경되며 신청의 다른 일자는 가격이 유지됩니다. 변경은 이 장부에 기록됩니다. J·QSM에서도 변경하세요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>변경 취소</translation>
    </message>
</context>
<context>
    <name>console::ui::ChargeTab</name>
    <message>
        <source>Charge tickets</source>
        <translation>충전권</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>충전권</translation>
    </message>
    <message>
        <source>Qcash orders can&apos;t be cancelled or refunded.</source>
        <translation>Qcash는 결제후 취소/환불이 불가합니다.</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>구매하기</translation>
    </message>
    <message>
        <source>Buy the selected charge ticket</source>
        <translation>선택한 충전권 구매하기</translation>
    </message>
    <message>
        <source>Which tickets do I need?</source>
        <translation>어떤 충전권이 필요한가요?</translation>
    </message>
    <message>
        <source>I want at least this much Qcash:</source>
        <translation>필요한 최소 Qcash:</translation>
    </message>
    <message>
        <source>Qcash wanted</source>
        <translation>필요 Q캐시</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Q캐시</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>추천</translation>
    </message>
    <message>
        <source>Propose charge tickets</source>
        <translation>충전권 추천</translation>
    </message>
    <message>
        <source>You can also convert service points into Qcash.</source>
        <translation>서비스포인트를 Qcash로 전환할 수도 있습니다.</translation>
    </message>
    <message>
        <source>My grade &amp; points</source>
        <translation>나의 등급&amp;점수</translation>
    </message>
    <message>
        <source>The smallest sum of tickets that reaches the amount is proposed, since Qcash is never refunded.</source>
        <translation>Qcash는 환불되지 않으므로, 필요한 금액을 채우면서 합계가 가장 적은 충전권 조합을 추천합니다.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>%1 is a ticket&apos;s amount, %2 how many of them.</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 = %2 Qcash. Tickets are bought one by one; the largest is selected.</source>
        <extracomment>%1 is a list such as &quot;5,000 × 1, 1,000 × 2&quot;, %2 their sum.</extracomment>
        <translation>%1 = %2 Qcash. 충전권은 한 장씩 구매합니다. 가장 큰 충전권이 선택되어 있습니다.</translation>
    </message>
    <message>
        <source>%1 Qcash for %1 yen</source>
        <translation>%1 Qcash / %1엔</translation>
    </message>
    <message>
        <source>Select a charge ticket from the list.</source>
        <translation>목록에서 충전권을 선택하세요.</translation>
    </message>
    <message>
        <source>%1 Qcash are missing for your application.</source>
        <translation>신청에 %1 Qcash가 부족합니다.</translation>
    </message>
    <message>
        <source>There is enough Qcash for your application now.</source>
        <translation>이제 신청에 필요한 Qcash가 충분합니다.</translation>
    </message>
    <message>
        <source>Back to the application</source>
        <translation>신청으로 돌아가기</translation>
    </message>
</context>
<context>
    <name>console::ui::ChartPictureText</name>
    <message>
        <source>The picture could not be drawn: a part of the program is missing. Nothing was written.</source>
        <translation>프로그램 구성 요소가 없어 이미지를 만들 수 없습니다. 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>The picture could not be written (%1). Choose another place; nothing was changed.</source>
        <extracomment>%1 is what the system says about the failure.</extracomment>
        <translation>이미지를 저장할 수 없습니다(%1). 다른 위치를 선택하세요. 변경된 내용이 없습니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::ChartView</name>
    <message>
        <source>The chart can&apos;t be shown: a part of the program is missing. The table has the same figures.</source>
        <translation>프로그램 구성 요소가 없어 차트를 표시할 수 없습니다. 표에서 같은 값을 볼 수 있습니다.</translation>
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
        <translation>차트</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>잔액</translation>
    </message>
    <message>
        <source>Chart of the balance</source>
        <translation>잔액 차트</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>구분별</translation>
    </message>
    <message>
        <source>Chart of what was received and spent by kind of entry</source>
        <translation>내역 구분별 수입/지출 차트</translation>
    </message>
    <message>
        <source>By ad</source>
        <translation>광고별</translation>
    </message>
    <message>
        <source>Chart of what was spent by ad</source>
        <translation>광고별 광고비 차트</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>수입/지출</translation>
    </message>
    <message>
        <source>Chart of what was received and spent by month</source>
        <translation>월별 수입/지출 차트</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>Picture</source>
        <comment>a button: save the chart as a picture</comment>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>차트를 이미지로 저장</translation>
    </message>
    <message>
        <source>Chart of the Qcash history</source>
        <translation>Qcash 이용 내역 차트</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>차트의 값</translation>
    </message>
    <message>
        <source>The chart was saved as %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>차트를 %1에 저장했습니다.</translation>
    </message>
    <message>
        <source>Show the charts</source>
        <translation>차트 보기</translation>
    </message>
    <message>
        <source>Hide the charts</source>
        <translation>차트 숨기기</translation>
    </message>
</context>
<context>
    <name>console::ui::ChartsModel</name>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Paid ad</source>
        <translation>유료 광고</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>잔액</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>수입</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>지출</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>환급</translation>
    </message>
</context>
<context>
    <name>console::ui::ChartsPictureMenu</name>
    <message>
        <source>Picture (PNG)…</source>
        <translation>이미지(PNG)…</translation>
    </message>
    <message>
        <source>Picture in double size (PNG)…</source>
        <translation>2배 크기 이미지(PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>벡터 이미지(SVG)…</translation>
    </message>
    <message>
        <source>On a white ground</source>
        <translation>흰색 배경</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>차트를 이미지로 저장</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>벡터 이미지 (*.svg)</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>이미지 (*.png)</translation>
    </message>
</context>
<context>
    <name>console::ui::CheckoutPage</name>
    <message>
        <source>Cart</source>
        <translation>장바구니</translation>
    </message>
    <message>
        <source>Price in yen</source>
        <translation>가격(엔)</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>엔</translation>
    </message>
    <message>
        <source>Qcash never expires. Qcash orders can&apos;t be cancelled or refunded.</source>
        <translation>Qcash는 별도의 이용유효기간이 없습니다. Qcash는 결제후 취소/환불이 불가합니다.</translation>
    </message>
    <message>
        <source>Choose another ticket</source>
        <translation>다른 충전권 선택</translation>
    </message>
    <message>
        <source>Order &amp; payment</source>
        <translation>주문결제</translation>
    </message>
    <message>
        <source>Practice mode: no real money moves. The order is recorded in this book only; buy the ticket in J·QSM too.</source>
        <translation>연습 모드: 실제로 결제되지 않습니다. 주문은 이 장부에만 기록되므로 J·QSM에서도 충전권을 구매하세요.</translation>
    </message>
    <message>
        <source>Payment info</source>
        <translation>결제정보</translation>
    </message>
    <message>
        <source>Qcash orders can&apos;t be cancelled or refunded. Please note this before you order.</source>
        <translation>Qcash는 결제후 취소/환불이 불가합니다. 주문 전에 확인해 주세요.</translation>
    </message>
    <message>
        <source>Total payment</source>
        <translation>결제금액 합계</translation>
    </message>
    <message>
        <source>Total payment in yen</source>
        <translation>결제금액 합계(엔)</translation>
    </message>
    <message>
        <source>Place order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>이전 페이지</translation>
    </message>
    <message>
        <source>Order complete</source>
        <translation>주문완료</translation>
    </message>
    <message>
        <source>Buy another ticket</source>
        <translation>다른 충전권 구매하기</translation>
    </message>
    <message>
        <source>View Qcash</source>
        <translation>Qcash 보기</translation>
    </message>
    <message>
        <source>The cart is empty. Choose a charge ticket first.</source>
        <translation>장바구니가 비어 있습니다. 먼저 충전권을 선택하세요.</translation>
    </message>
    <message>
        <source>Choose a charge ticket</source>
        <translation>충전권 선택</translation>
    </message>
    <message>
        <source>Balance now %1 Qcash, afterwards %2 Qcash.</source>
        <translation>현재 잔액 %1 Qcash, 주문 후 %2 Qcash입니다.</translation>
    </message>
    <message>
        <source>Ordering…</source>
        <translation>주문 중…</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>Fee in yen</source>
        <translation>수수료(엔)</translation>
    </message>
    <message>
        <source>The payment service is being asked, which may take a few seconds. You may leave this page: the order is kept in the purchase history.</source>
        <translation>결제 서비스에 확인하고 있으며 몇 초 걸릴 수 있습니다. 이 페이지를 나가도 됩니다. 주문은 구매이력에 남습니다.</translation>
    </message>
    <message>
        <source>Back to the application</source>
        <translation>신청으로 돌아가기</translation>
    </message>
</context>
<context>
    <name>console::ui::CloseShopDialog</name>
    <message>
        <source>Close the shop</source>
        <translation>샵 폐점</translation>
    </message>
    <message>
        <source>A closed shop can&apos;t sign in any more, its automatic charges and conversions stop, and it can&apos;t be opened again. Its book stays in this file. The closing is recorded in this book; leave Qoo10 in J·QSM too.</source>
        <translation>폐점한 샵은 더 이상 로그인할 수 없고 자동 충전과 자동 전환이 중지되며 다시 열 수 없습니다. 장부는 이 파일에 남습니다. 폐점은 이 장부에 기록됩니다. J·QSM에서 Qoo10 회원탈퇴도 진행하세요.</translation>
    </message>
    <message>
        <source>Qcash that becomes void</source>
        <translation>소멸되는 Qcash</translation>
    </message>
    <message>
        <source>of it held for bids</source>
        <translation>그중 입찰로 보류된 금액</translation>
    </message>
    <message>
        <source>Held Qcash that becomes void</source>
        <translation>소멸되는 보류 Qcash</translation>
    </message>
    <message>
        <source>Last month&apos;s points, not converted</source>
        <translation>전환하지 않은 지난달 포인트</translation>
    </message>
    <message>
        <source>Last month&apos;s points that would be lost</source>
        <translation>소멸되는 지난달 포인트</translation>
    </message>
    <message>
        <source>This month&apos;s points so far</source>
        <translation>이번 달 현재 포인트</translation>
    </message>
    <message>
        <source>This month&apos;s points that would be lost</source>
        <translation>소멸되는 이번 달 포인트</translation>
    </message>
    <message>
        <source>Ticket orders that wait for payment</source>
        <translation>결제대기 충전권 주문</translation>
    </message>
    <message>
        <source>what they ask for, in yen</source>
        <translation>청구 금액(엔)</translation>
    </message>
    <message>
        <source>Yen that unpaid ticket orders ask for</source>
        <translation>미결제 충전권 주문의 청구 금액(엔)</translation>
    </message>
    <message>
        <source>Settlement money, in yen</source>
        <translation>정산금(엔)</translation>
    </message>
    <message>
        <source>Settlement money that stays at Qoo10</source>
        <translation>Qoo10에 남는 정산금</translation>
    </message>
    <message>
        <source>Settlement-due money, in yen</source>
        <translation>정산 예정금(엔)</translation>
    </message>
    <message>
        <source>Settlement-due money that stays at Qoo10</source>
        <translation>Qoo10에 남는 정산 예정금</translation>
    </message>
    <message>
        <source>Before you close it, keep a backup and the statement.</source>
        <translation>폐점하기 전에 백업과 명세서를 보관하세요.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>백업…</translation>
    </message>
    <message>
        <source>Statement…</source>
        <translation>명세서…</translation>
    </message>
    <message>
        <source>Seller ID, typed for confirmation</source>
        <translation>확인용 판매자 ID</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>로그인 비밀번호</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close this shop</source>
        <translation>이 샵 폐점</translation>
    </message>
    <message>
        <source>The shop %1 (%2) is closed</source>
        <extracomment>%1 is a seller ID, %2 a shop&apos;s name.</extracomment>
        <translation>%1(%2) 샵이 폐점되었습니다</translation>
    </message>
    <message>
        <source>Close the shop %1 (%2)</source>
        <translation>%1(%2) 샵 폐점</translation>
    </message>
    <message>
        <source>To confirm, type the seller ID: %1</source>
        <translation>확인을 위해 판매자 ID를 입력하세요: %1</translation>
    </message>
    <message>
        <source>It was closed on %1 (Japan) with these figures. Its book stays in this file; backup and check of the book go on.</source>
        <translation>%1(일본 시간)에 다음 금액으로 폐점되었습니다. 장부는 이 파일에 남으며 백업과 장부 점검은 계속 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>창 닫기</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>기록 중…</translation>
    </message>
    <message>
        <source>Qcash is never paid back: %1 Qcash become void.</source>
        <translation>Qcash는 환불되지 않으므로 %1 Qcash가 소멸됩니다.</translation>
    </message>
    <message>
        <source>Last month&apos;s points are not converted.</source>
        <translation>지난달 포인트가 전환되지 않았습니다.</translation>
    </message>
    <message>
        <source>Settlement money stays at Qoo10: this program pays nothing out.</source>
        <translation>정산금은 Qoo10에 남으며 이 프로그램에서 지급되지 않습니다.</translation>
    </message>
    <message>
        <source>The shop was not closed. Try again.</source>
        <translation>샵이 폐점되지 않았습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This shop has been closed already.</source>
        <translation>이미 폐점된 샵입니다.</translation>
    </message>
    <message>
        <source>This is not the seller ID of this shop.</source>
        <translation>이 샵의 판매자 ID가 아닙니다.</translation>
    </message>
    <message>
        <source>The figures have changed meanwhile. Look at them once more, then confirm again.</source>
        <translation>그동안 금액이 변경되었습니다. 다시 확인한 후 진행하세요.</translation>
    </message>
    <message>
        <source>The password is not right.</source>
        <translation>비밀번호가 올바르지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. You can try again in %Ln second(s).</source>
        <translation>
            <numerusform>비밀번호를 여러 번 잘못 입력했습니다. %Ln초 후 다시 시도할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The shop was not closed.</source>
        <translation>%1 샵이 폐점되지 않았습니다.</translation>
    </message>
    <message>
        <source>Ticket orders wait for payment. Pay for them or leave them first, then close the shop.</source>
        <translation>결제 대기 중인 충전권 주문이 있습니다. 먼저 결제하거나 주문을 포기한 후 샵을 폐점하세요.</translation>
    </message>
    <message>
        <source>%1 Qcash are held for bids: their outcomes can&apos;t be entered any more.</source>
        <translation>%1 Qcash가 입찰로 보류되어 있습니다. 폐점하면 결과를 더 이상 입력할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::ConfirmBidDialog</name>
    <message>
        <source>Ad</source>
        <translation>광고</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Display date</source>
        <translation>전시 일자</translation>
    </message>
    <message>
        <source>Required Qcash</source>
        <translation>필요 Q캐시</translation>
    </message>
    <message>
        <source>Left afterwards</source>
        <translation>신청 후 잔여</translation>
    </message>
    <message>
        <source>This is recorded in this book; apply in J·QSM too.</source>
        <translation>이 장부에 기록됩니다. J·QSM에서도 신청하세요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Place nothing</source>
        <translation>신청하지 않음</translation>
    </message>
    <message>
        <source>Place it now</source>
        <translation>지금 신청</translation>
    </message>
    <message>
        <source>Place bid</source>
        <translation>입찰하기</translation>
    </message>
    <message>
        <source>Apply for an ad</source>
        <translation>광고 신청</translation>
    </message>
    <message numerus="yes">
        <source>Place %Ln bid(s)?</source>
        <translation>
            <numerusform>%Ln건을 입찰하시겠습니까?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply for this ad for %Ln day(s)?</source>
        <translation>
            <numerusform>이 광고를 %Ln일분 신청하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>카테고리</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>키워드</translation>
    </message>
    <message>
        <source>%1 Qcash</source>
        <translation>%1 Qcash</translation>
    </message>
    <message>
        <source>Placing…</source>
        <translation>신청 중…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>신청</translation>
    </message>
</context>
<context>
    <name>console::ui::ConvertDialog</name>
    <message>
        <source>Convert your points to Qcash</source>
        <translation>포인트를 Qcash로 전환해 주세요</translation>
    </message>
    <message>
        <source>Convert last month&apos;s service points to Qcash?</source>
        <translation>지난달 서비스포인트를 Qcash로 전환하시겠습니까?</translation>
    </message>
    <message>
        <source>Points that will be converted</source>
        <translation>전환할 포인트</translation>
    </message>
    <message>
        <source>Qcash you receive</source>
        <translation>받을 Qcash</translation>
    </message>
    <message>
        <source>Points lost as remainder</source>
        <translation>끝수로 소멸되는 포인트</translation>
    </message>
    <message>
        <source>Qcash total afterwards</source>
        <translation>전환 후 Qcash 합계</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. All points of the month are converted at once, once a month.</source>
        <translation>이 작업은 되돌릴 수 없습니다. 해당 월의 포인트는 월 1회, 한 번에 모두 전환됩니다.</translation>
    </message>
    <message>
        <source>The conversion is recorded in this book; make it in J·QSM too.</source>
        <translation>전환은 이 장부에 기록됩니다. J·QSM에서도 전환하세요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel the conversion</source>
        <translation>전환 취소</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>Convert the points now</source>
        <translation>지금 포인트 전환</translation>
    </message>
    <message>
        <source>Points of %1</source>
        <translation>%1 포인트</translation>
    </message>
    <message>
        <source>Converting…</source>
        <translation>전환 중…</translation>
    </message>
</context>
<context>
    <name>console::ui::ConvertDoneDialog</name>
    <message>
        <source>Points converted</source>
        <translation>포인트 전환 완료</translation>
    </message>
    <message>
        <source>The points have been converted to Qcash.</source>
        <translation>포인트가 Qcash로 전환되었습니다.</translation>
    </message>
    <message>
        <source>Qcash received</source>
        <translation>받은 Qcash</translation>
    </message>
    <message>
        <source>Qcash total now</source>
        <translation>현재 Qcash 합계</translation>
    </message>
    <message>
        <source>The conversion is recorded in this book; make it in J·QSM too.</source>
        <translation>전환은 이 장부에 기록됩니다. J·QSM에서도 전환하세요.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>%1 points of %2 were converted; %3 of them were lost as remainder.</source>
        <translation>%2의 %1포인트가 전환되었습니다. 그중 %3포인트는 끝수로 소멸되었습니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::CorrectionDialog</name>
    <message>
        <source>Correct an entry</source>
        <translation>내역 정정</translation>
    </message>
    <message>
        <source>The entry stays in the book; its opposite is booked beside it. This can&apos;t be undone.</source>
        <translation>기존 내역은 장부에 그대로 남고 반대 내역이 추가로 기록됩니다. 이 작업은 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Amount of the entry</source>
        <translation>내역 금액</translation>
    </message>
    <message>
        <source>To be booked</source>
        <translation>기록할 금액</translation>
    </message>
    <message>
        <source>Amount that will be booked</source>
        <translation>기록될 금액</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>It is recorded in this book only: where J·QSM is wrong too, put it right there.</source>
        <translation>이 장부에만 기록됩니다. J·QSM도 잘못되어 있으면 J·QSM에서도 정정하세요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Book the correction</source>
        <translation>정정 기록</translation>
    </message>
    <message>
        <source>Give a reason, so that the correction can be understood later.</source>
        <translation>나중에 정정 내용을 알 수 있도록 사유를 입력하세요.</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>기록되지 않았습니다.</translation>
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
        <translation>충전권 주문</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>충전권</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>결제방법</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>%1 is a card brand, %2 the card&apos;s last four digits.</extracomment>
        <translation>카드</translation>
    </message>
    <message>
        <source>%1 •••• %2</source>
        <translation>%1 •••• %2</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1엔</translation>
    </message>
    <message>
        <source>Month of the points</source>
        <translation>포인트 해당 월</translation>
    </message>
    <message>
        <source>Points converted</source>
        <translation>전환한 포인트</translation>
    </message>
    <message>
        <source>Paid ad</source>
        <translation>유료 광고</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>상품번호</translation>
    </message>
    <message>
        <source>Dated</source>
        <extracomment>The day that the user gave for an entry.</extracomment>
        <translation>일자</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Booked</source>
        <extracomment>%1 is a date and time; JST is Japan Standard Time.</extracomment>
        <translation>기록 일시</translation>
    </message>
    <message>
        <source>%1 JST</source>
        <translation>%1 JST</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Entry number</source>
        <extracomment>The number under which an entry stands in the book.</extracomment>
        <translation>내역 번호</translation>
    </message>
    <message>
        <source>Takes back entry</source>
        <extracomment>The number of the entry that this one takes back.</extracomment>
        <translation>정정 대상 내역</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Corrected by a later, opposite entry</source>
        <translation>이후 반대 내역으로 정정됨</translation>
    </message>
    <message>
        <source>Bid</source>
        <extracomment>The number of a bid on a paid ad.</extracomment>
        <translation>입찰번호</translation>
    </message>
    <message>
        <source>Spendable after it</source>
        <extracomment>Qcash that can be spent after an entry: without what is held for bids.</extracomment>
        <translation>처리 후 사용 가능</translation>
    </message>
</context>
<context>
    <name>console::ui::EntryDialog</name>
    <message>
        <source>Qcash entry</source>
        <translation>Qcash 내역</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy all of the entry</source>
        <translation>내역 전체 복사</translation>
    </message>
    <message>
        <source>Show order…</source>
        <translation>주문 보기…</translation>
    </message>
    <message>
        <source>Show the ticket order</source>
        <translation>충전권 주문 보기</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>정정…</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>이 내역 정정</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>console::ui::EntryText</name>
    <message>
        <source>Charge ticket %1 (%2 •••• %3)</source>
        <extracomment>%1 is the ticket&apos;s amount, %2 a card brand, %3 the card&apos;s last four digits.</extracomment>
        <translation>충전권 %1 (%2 •••• %3)</translation>
    </message>
    <message>
        <source>Charge ticket %1 (%2)</source>
        <extracomment>%1 is the ticket&apos;s amount, %2 the payment method.</extracomment>
        <translation>충전권 %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What an entry is, and the note or reason that was given for it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1포인트</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln포인트</numerusform>
        </translation>
    </message>
    <message>
        <source>Plus exhibit (keyword)</source>
        <translation>플러스 전시 (키워드)</translation>
    </message>
    <message>
        <source>Plus exhibit (category)</source>
        <translation>플러스 전시 (카테고리)</translation>
    </message>
    <message>
        <source>Power rank-up</source>
        <translation>파워 랭크업</translation>
    </message>
    <message>
        <source>Today&apos;s special (premium)</source>
        <translation>오늘의 특가 (프리미엄)</translation>
    </message>
    <message>
        <source>Today&apos;s special (standard)</source>
        <translation>오늘의 특가 (스탠다드)</translation>
    </message>
    <message>
        <source>Time sale / Daily deal</source>
        <translation>타임세일/데일리딜</translation>
    </message>
    <message>
        <source>Group buy</source>
        <translation>공동구매</translation>
    </message>
    <message>
        <source>Mega AD</source>
        <translation>Mega AD</translation>
    </message>
    <message>
        <source>Shop mail</source>
        <translation>샵 메일</translation>
    </message>
    <message>
        <source>QSpecial banner</source>
        <translation>Q스페셜 배너</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>기초 잔액</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>충전권</translation>
    </message>
    <message>
        <source>Service points converted</source>
        <translation>서비스포인트 전환</translation>
    </message>
    <message>
        <source>Ad spending</source>
        <translation>광고비</translation>
    </message>
    <message>
        <source>Ad refund</source>
        <translation>광고비 환급</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>수입</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>지출</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>정정</translation>
    </message>
    <message>
        <source>Service points converted (%1)</source>
        <extracomment>%1 is the month of the points, such as 2026-10.</extracomment>
        <translation>서비스포인트 전환 (%1)</translation>
    </message>
    <message>
        <source>Refund of %1</source>
        <extracomment>%1 is the name of a paid ad.</extracomment>
        <translation>%1 환급</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>Marks an entry that a later, opposite entry has taken back.</extracomment>
        <translation>정정됨</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>주문 %1</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>상품 %1</translation>
    </message>
    <message>
        <source>dated %1</source>
        <extracomment>The day that the user gave for an entry, where it was booked on another day.</extracomment>
        <translation>일자 %1</translation>
    </message>
    <message>
        <source>This entry could not be told from another one. Nothing was booked; please try again.</source>
        <translation>이 내역을 다른 내역과 구분할 수 없습니다. 기록되지 않았습니다. 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Enter an amount above zero.</source>
        <translation>0보다 큰 금액을 입력하세요.</translation>
    </message>
    <message>
        <source>The date lies in the future. Choose today or an earlier day.</source>
        <translation>미래의 일자입니다. 오늘 또는 이전 일자를 선택하세요.</translation>
    </message>
    <message>
        <source>The book has begun already. Record the difference as money in or money out instead.</source>
        <translation>이미 장부에 내역이 있습니다. 차액을 수입 또는 지출로 기록하세요.</translation>
    </message>
    <message>
        <source>This entry is not in the book. Nothing was changed.</source>
        <translation>장부에 없는 내역입니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Only entries made by hand can be corrected. Nothing was changed.</source>
        <translation>직접 기록한 내역만 정정할 수 있습니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>This entry has been corrected already.</source>
        <translation>이미 정정된 내역입니다.</translation>
    </message>
    <message>
        <source>The spendable Qcash is less than this amount. Nothing was booked.</source>
        <translation>사용 가능 Qcash가 이 금액보다 적습니다. 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>출금</translation>
    </message>
    <message>
        <source>Held for a bid</source>
        <extracomment>Qcash that was set aside for a bid on a paid ad.</extracomment>
        <translation>입찰 보류</translation>
    </message>
    <message>
        <source>Released from a bid</source>
        <extracomment>Qcash that is no longer set aside for a bid on a paid ad.</extracomment>
        <translation>입찰 보류 해제</translation>
    </message>
    <message>
        <source>Held for %1</source>
        <extracomment>Qcash that is set aside for a bid; %1 is the name of a paid ad.</extracomment>
        <translation>%1 보류</translation>
    </message>
    <message>
        <source>Released from %1</source>
        <extracomment>Qcash that is set aside for a bid no longer; %1 is the name of a paid ad.</extracomment>
        <translation>%1 보류 해제</translation>
    </message>
    <message>
        <source>Bid %1</source>
        <extracomment>%1 is the number of a bid on a paid ad.</extracomment>
        <translation>입찰 %1</translation>
    </message>
</context>
<context>
    <name>console::ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>%1 is a file with its folder.</extracomment>
        <translation>파일: %1</translation>
    </message>
    <message>
        <source>%1 Nothing was written.</source>
        <extracomment>%1 is a sentence that says what is wrong with the file that holds the book.</extracomment>
        <translation>%1 저장되지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written.</source>
        <translation>
            <numerusform>%Ln행을 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>취소 중…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written so far…</source>
        <translation>
            <numerusform>%Ln행 저장 중…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ExportFileText</name>
    <message>
        <source>Export to</source>
        <translation>내보낼 위치</translation>
    </message>
</context>
<context>
    <name>console::ui::ExportTexts</name>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>엑셀 파일 (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>CSV in UTF-8 (*.csv)</source>
        <translation>CSV(UTF-8) (*.csv)</translation>
    </message>
    <message>
        <source>CSV in Shift_JIS, CP932 (*.csv)</source>
        <translation>CSV(Shift_JIS, CP932) (*.csv)</translation>
    </message>
    <message>
        <source>CSV in UTF-8 without a mark (*.csv)</source>
        <translation>CSV(UTF-8, BOM 없음) (*.csv)</translation>
    </message>
    <message>
        <source>CSV in UTF-16 (*.csv)</source>
        <translation>CSV(UTF-16) (*.csv)</translation>
    </message>
    <message>
        <source>The file can&apos;t be written: check that its folder is there and that you may write to it. Nothing was written.</source>
        <translation>파일을 저장할 수 없습니다. 폴더가 있는지, 쓰기 권한이 있는지 확인하세요. 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>There is no space left on the disk: make room and try again. Nothing was written.</source>
        <translation>디스크 공간이 부족합니다. 공간을 확보한 후 다시 시도하세요. 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Row %1, column %2: the character %3 has no place in Shift_JIS (CP932). Choose CSV in UTF-8 or an Excel workbook. Nothing was written.</source>
        <extracomment>%1 is a row&apos;s number, %2 a column&apos;s title, %3 a character.</extracomment>
        <translation>%1행 %2 열: %3 문자는 Shift_JIS(CP932)에 없습니다. CSV(UTF-8) 또는 엑셀 파일을 선택하세요. 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>The table has more rows than an Excel sheet holds. Choose CSV, or narrow the search. Nothing was written.</source>
        <translation>표의 행 수가 엑셀 시트의 한도를 초과합니다. CSV를 선택하거나 검색 범위를 좁히세요. 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Row %1, column %2: the text is longer than a cell of an Excel workbook can hold. Choose CSV. Nothing was written.</source>
        <extracomment>%1 is a row&apos;s number, %2 a column&apos;s title.</extracomment>
        <translation>%1행 %2 열: 텍스트가 엑셀 셀의 한도보다 깁니다. CSV를 선택하세요. 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>The part of this program that writes PDF files is not installed. Choose CSV or an Excel workbook. Nothing was written.</source>
        <translation>PDF 파일을 저장하는 프로그램 구성 요소가 설치되지 않았습니다. CSV 또는 엑셀 파일을 선택하세요. 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>The part of this program that writes Excel workbooks is not installed. Choose CSV. Nothing was written.</source>
        <translation>엑셀 파일을 저장하는 프로그램 구성 요소가 설치되지 않았습니다. CSV를 선택하세요. 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>취소했습니다. 저장되지 않았습니다.</translation>
    </message>
    <message>
        <source>There are too many entries for a PDF file. Choose CSV, or fewer days. Nothing was written.</source>
        <translation>내역이 너무 많아 PDF 파일로 만들 수 없습니다. CSV를 선택하거나 기간을 줄이세요. 저장되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::FaqModel</name>
    <message>
        <source>Qcash</source>
        <translation>Q캐시</translation>
    </message>
    <message>
        <source>Service points</source>
        <translation>서비스포인트</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>이 프로그램</translation>
    </message>
    <message>
        <source>Paid ads</source>
        <translation>유료 광고</translation>
    </message>
    <message>
        <source>Settlement and accounting</source>
        <translation>정산 및 회계</translation>
    </message>
</context>
<context>
    <name>console::ui::FindingsModel</name>
    <message>
        <source>What is wrong</source>
        <translation>문제 내용</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>The number of the movement, entry, account or order concerned.</extracomment>
        <translation>번호</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>조치 방법</translation>
    </message>
</context>
<context>
    <name>console::ui::GoodsModel</name>
    <message>
        <source>Item number</source>
        <translation>상품번호</translation>
    </message>
    <message>
        <source>Seller code</source>
        <extracomment>The number that the seller has given to an item.</extracomment>
        <translation>판매자 상품코드</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>상품명</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>카테고리</translation>
    </message>
    <message>
        <source>Stock</source>
        <extracomment>How many pieces of an item are left.</extracomment>
        <translation>재고</translation>
    </message>
    <message>
        <source>Price (yen)</source>
        <translation>가격(엔)</translation>
    </message>
    <message>
        <source>Valid until</source>
        <extracomment>The last day on which an item is on sale.</extracomment>
        <translation>유효기간</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Image error</source>
        <extracomment>The state of an item&apos;s image.</extracomment>
        <translation>상품 이미지 에러</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>General goods</source>
        <translation>일반상품</translation>
    </message>
    <message>
        <source>Reserve goods</source>
        <translation>예약상품</translation>
    </message>
</context>
<context>
    <name>console::ui::GoodsPage</name>
    <message>
        <source>Goods management</source>
        <translation>상품관리</translation>
    </message>
    <message>
        <source>Import items…</source>
        <translation>상품 가져오기…</translation>
    </message>
    <message>
        <source>Goods shown</source>
        <translation>표시할 상품</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Item number, seller code or item name</source>
        <translation>상품번호, 판매자 상품코드 또는 상품명</translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s) so far</source>
        <comment>The list grows as one scrolls.</comment>
        <translation>
            <numerusform>%Ln개 표시 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all goods</source>
        <translation>전체 상품 보기</translation>
    </message>
    <message>
        <source>No item matches. Try a shorter text, or look in all goods.</source>
        <translation>일치하는 상품이 없습니다. 더 짧은 검색어를 입력하거나 전체 상품에서 검색하세요.</translation>
    </message>
    <message>
        <source>No items yet. Import the shop&apos;s item file to see stock, sales periods and images here.</source>
        <translation>아직 상품이 없습니다. 샵의 상품 파일을 가져오면 재고, 유효기간, 이미지를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>No item has a stock of 3 or fewer.</source>
        <translation>재고수량이 3개 이하인 상품이 없습니다.</translation>
    </message>
    <message>
        <source>No item&apos;s sale ends within 7 days.</source>
        <translation>유효기간이 7일 이내에 만료되는 상품이 없습니다.</translation>
    </message>
    <message>
        <source>No item has an image error.</source>
        <translation>이미지 에러가 있는 상품이 없습니다.</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>전체 상품</translation>
    </message>
    <message>
        <source>Stock of 3 or fewer</source>
        <translation>재고수량 3개 이하</translation>
    </message>
    <message>
        <source>Expiring within 7 days</source>
        <translation>7일 이내 만료예정</translation>
    </message>
    <message>
        <source>Image error</source>
        <translation>상품 이미지 에러</translation>
    </message>
</context>
<context>
    <name>console::ui::GradeEditionsModel</name>
    <message>
        <source>Holds from</source>
        <extracomment>The first day on which thresholds hold.</extracomment>
        <translation>적용 시작</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>The last day on which thresholds hold.</extracomment>
        <translation>종료</translation>
    </message>
    <message>
        <source>%1 (¥)</source>
        <translation>%1(엔)</translation>
    </message>
    <message>
        <source>Given by</source>
        <extracomment>Who gave the thresholds.</extracomment>
        <translation>설정 주체</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Thresholds hold until others follow.</extracomment>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Chosen by this program</source>
        <translation>이 프로그램이 정한 값</translation>
    </message>
    <message>
        <source>This shop, replaced the same day</source>
        <translation>이 샵(같은 날 변경됨)</translation>
    </message>
    <message>
        <source>This shop</source>
        <translation>이 샵</translation>
    </message>
</context>
<context>
    <name>console::ui::GradePointsPage</name>
    <message>
        <source>My grade &amp; points</source>
        <translation>나의 등급&amp;점수</translation>
    </message>
    <message>
        <source>Convert your points to Qcash</source>
        <translation>포인트를 Qcash로 전환해 주세요</translation>
    </message>
    <message>
        <source>Points convertible this month</source>
        <translation>이번 달 전환 가능 포인트</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>Convert the points to Qcash</source>
        <translation>포인트를 Qcash로 전환</translation>
    </message>
    <message>
        <source>Points can be converted from the 1st to the last day of the month, 23:59 Japan time, once a month.</source>
        <translation>포인트는 매월 1일부터 말일 23:59(일본 시간)까지 월 1회 전환할 수 있습니다.</translation>
    </message>
    <message>
        <source>Last month&apos;s service points</source>
        <translation>지난달 서비스포인트</translation>
    </message>
    <message>
        <source>Last month&apos;s points by component</source>
        <translation>지난달 항목별 포인트</translation>
    </message>
    <message>
        <source>Type in points…</source>
        <translation>포인트 입력…</translation>
    </message>
    <message>
        <source>Type in a month&apos;s points</source>
        <translation>월 포인트 입력</translation>
    </message>
    <message>
        <source>Sales of the last 12 months: ¥%1</source>
        <translation>최근 12개월 매출: %1엔</translation>
    </message>
    <message>
        <source>This is the highest grade.</source>
        <translation>최고 등급입니다.</translation>
    </message>
    <message>
        <source>The sales reach those of %1 (¥%2).</source>
        <extracomment>%1 is a grade, %2 an amount of yen.</extracomment>
        <translation>매출이 %1의 기준(%2엔)에 도달했습니다.</translation>
    </message>
    <message>
        <source>¥%1 of sales are missing to %2 (¥%3).</source>
        <extracomment>%1 and %3 are amounts of yen, %2 is a grade.</extracomment>
        <translation>%2(%3엔)까지 매출 %1엔이 부족합니다.</translation>
    </message>
    <message>
        <source>Threshold chosen by this program, not Qoo10&apos;s own; in force from %1.</source>
        <translation>기준액은 Qoo10이 아닌 이 프로그램이 정한 값이며 %1부터 적용됩니다.</translation>
    </message>
    <message>
        <source>How much of the grade&apos;s threshold the sales reach</source>
        <translation>등급 기준액 대비 매출 도달률</translation>
    </message>
    <message>
        <source>Outlook…</source>
        <translation>전망…</translation>
    </message>
    <message>
        <source>Sales and grade outlook</source>
        <translation>매출 및 등급 전망</translation>
    </message>
    <message>
        <source>Reminders and automatic conversion…</source>
        <translation>알림 및 자동 전환…</translation>
    </message>
    <message>
        <source>Reminders and automatic conversion</source>
        <translation>알림 및 자동 전환</translation>
    </message>
    <message>
        <source>This is the highest grade: sales of ¥%1 in 12 months keep it, and they are reached.</source>
        <extracomment>%1 is an amount of yen.</extracomment>
        <translation>최고 등급입니다. 12개월 매출 %1엔이면 유지되며, 이미 도달했습니다.</translation>
    </message>
    <message>
        <source>This is the highest grade: sales of ¥%1 in 12 months keep it, and ¥%2 of them are missing.</source>
        <extracomment>%1 and %2 are amounts of yen.</extracomment>
        <translation>최고 등급입니다. 12개월 매출 %1엔이면 유지되며, %2엔이 부족합니다.</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a percentage, e.g. 42.5.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Threshold typed in by this shop, not Qoo10&apos;s own; in force from %1.</source>
        <translation>기준액은 Qoo10이 아닌 이 샵이 입력한 값이며 %1부터 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::HeaderBar</name>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>헬프</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Time in Japan</source>
        <translation>일본 시간</translation>
    </message>
    <message>
        <source>Japan Standard Time: all dates and deadlines are meant in it.</source>
        <translation>일본 표준시: 모든 일자와 기한은 일본 표준시 기준입니다.</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>로그인한 판매자</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>샵</translation>
    </message>
    <message>
        <source>Change to another shop</source>
        <translation>다른 샵으로 변경</translation>
    </message>
    <message>
        <source>Go to Qoo10</source>
        <translation>Qoo10가기</translation>
    </message>
    <message>
        <source>Seller shop</source>
        <translation>셀러샵</translation>
    </message>
    <message>
        <source>Q cash</source>
        <translation>Q캐시</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>백업…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>복원…</translation>
    </message>
    <message>
        <source>Check the book…</source>
        <translation>장부 점검…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Import, backup and more</source>
        <translation>가져오기, 백업 등</translation>
    </message>
    <message>
        <source>Open www.qoo10.jp in the browser</source>
        <translation>브라우저에서 www.qoo10.jp 열기</translation>
    </message>
    <message>
        <source>Open your shop on Qoo10 in the browser</source>
        <translation>브라우저에서 내 Qoo10 셀러샵 열기</translation>
    </message>
    <message>
        <source>Open the Qcash page</source>
        <translation>Qcash 페이지 열기</translation>
    </message>
    <message>
        <source>Welcome, %1</source>
        <extracomment>%1 is the seller ID of who is signed in.</extracomment>
        <translation>%1님, 환영합니다</translation>
    </message>
    <message>
        <source>Payment service…</source>
        <translation>결제 서비스…</translation>
    </message>
    <message>
        <source>Automatic backups…</source>
        <translation>자동 백업…</translation>
    </message>
    <message>
        <source>Close the shop…</source>
        <translation>샵 폐점…</translation>
    </message>
    <message>
        <source>Spendable %1 Qcash, held for bids %2 Qcash</source>
        <translation>사용 가능 %1 Qcash, 입찰 보류 중 %2 Qcash</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>The demo shop&apos;s mark in the header; short.</extracomment>
        <translation>데모</translation>
    </message>
    <message>
        <source>Demo shop: show what it is</source>
        <translation>데모 샵: 설명 보기</translation>
    </message>
    <message>
        <source>%1 (not in the demo shop)</source>
        <extracomment>%1 is an entry of the menu.</extracomment>
        <translation>%1(데모 샵에서는 사용할 수 없음)</translation>
    </message>
</context>
<context>
    <name>console::ui::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>헬프</translation>
    </message>
    <message>
        <source>Write to Qoo10…</source>
        <translation>Qoo10에 문의하기…</translation>
    </message>
    <message>
        <source>Write to Qoo10</source>
        <translation>Qoo10에 문의하기</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>질문 검색</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>No question holds these words. Try fewer words, or write to Qoo10.</source>
        <translation>검색어가 포함된 질문이 없습니다. 검색어를 줄이거나 Qoo10에 문의하세요.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>Order &amp; payment</source>
        <translation>주문결제</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <extracomment>%1 is the name of a page.</extracomment>
        <translation>%1 페이지로 돌아가기</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>%1 is the name of a page.</extracomment>
        <translation>%1 페이지로 이동</translation>
    </message>
</context>
<context>
    <name>console::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>헬프</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>console::ui::HistoryFoot</name>
    <message>
        <source>Details…</source>
        <translation>상세…</translation>
    </message>
    <message>
        <source>Show all of the selected entry</source>
        <translation>선택한 내역 전체 보기</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>정정…</translation>
    </message>
    <message>
        <source>Correct the selected entry</source>
        <translation>선택한 내역 정정</translation>
    </message>
    <message>
        <source>Entries made by hand can be corrected: select one in the list.</source>
        <translation>직접 기록한 내역은 정정할 수 있습니다. 목록에서 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>Of a list: so many rows are on a page.</extracomment>
        <translation>
            <numerusform>%Ln행</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows to a page</source>
        <translation>페이지당 행 수</translation>
    </message>
    <message>
        <source>Day to go to</source>
        <translation>이동할 날짜</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>날짜로 이동</translation>
    </message>
    <message>
        <source>Go to the entries of this day</source>
        <translation>이 날짜의 내역으로 이동</translation>
    </message>
</context>
<context>
    <name>console::ui::HistoryModel</name>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Related info</source>
        <translation>관련정보</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>잔액</translation>
    </message>
    <message>
        <source>Qcash that could be spent after the entry: without what was held for bids.</source>
        <translation>내역 처리 후 사용 가능했던 Qcash이며 입찰 보류액은 제외됩니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::HistorySearchBar</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>15 days</source>
        <translation>15일</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1개월</translation>
    </message>
    <message>
        <source>2 months</source>
        <translation>2개월</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3개월</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>이번 달</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>지난달</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>올해</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A period of the Qcash history: from its beginning.</extracomment>
        <translation>전체</translation>
    </message>
    <message>
        <source>The first day lies after the last one. Nothing was searched.</source>
        <translation>시작일이 종료일보다 늦습니다. 검색하지 않았습니다.</translation>
    </message>
    <message>
        <source>Enter whole numbers of Qcash, or leave the field empty for any amount.</source>
        <translation>Qcash 정수를 입력하거나, 모든 금액을 검색하려면 비워 두세요.</translation>
    </message>
    <message>
        <source>The smallest amount lies above the largest one. Nothing was searched.</source>
        <translation>최소 금액이 최대 금액보다 큽니다. 검색하지 않았습니다.</translation>
    </message>
    <message>
        <source>All kinds</source>
        <extracomment>Filter of the Qcash history: entries of every kind.</extracomment>
        <translation>전체 구분</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>내역 구분</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Min.</source>
        <extracomment>Beside a field for the smallest amount that is looked for.</extracomment>
        <translation>최소</translation>
    </message>
    <message>
        <source>Max.</source>
        <extracomment>Beside a field for the largest amount that is looked for.</extracomment>
        <translation>최대</translation>
    </message>
    <message>
        <source>Smallest amount in Qcash</source>
        <translation>최소 금액(Qcash)</translation>
    </message>
    <message>
        <source>Largest amount in Qcash</source>
        <translation>최대 금액(Qcash)</translation>
    </message>
    <message>
        <source>Without its sign: 500 finds 500 Qcash in and 500 Qcash out. Empty finds any amount.</source>
        <translation>부호는 구분하지 않습니다. 500을 입력하면 수입 500 Qcash와 지출 500 Qcash를 모두 검색합니다. 비워 두면 모든 금액을 검색합니다.</translation>
    </message>
    <message>
        <source>Text in content or related info</source>
        <translation>내용 또는 관련정보의 문구</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search the Qcash history</source>
        <translation>Qcash 이용 내역 검색</translation>
    </message>
    <message>
        <source>Reset</source>
        <extracomment>Puts the fields of a search back to what they were at first.</extracomment>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Reset the search</source>
        <translation>검색 초기화</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>검색 결과 내보내기</translation>
    </message>
</context>
<context>
    <name>console::ui::HistoryTab</name>
    <message>
        <source>Searching…</source>
        <translation>검색 중…</translation>
    </message>
    <message>
        <source>Qcash history</source>
        <translation>Qcash 이용 내역</translation>
    </message>
    <message>
        <source>Go to Qcash charge</source>
        <translation>Qcash 충전으로 이동</translation>
    </message>
    <message>
        <source>Qcash charge</source>
        <translation>Qcash 충전</translation>
    </message>
    <message>
        <source>No Qcash history. Buy a charge ticket, or record what there is in J·QSM with the buttons above.</source>
        <translation>이용 내역이 없습니다. 충전권을 구매하거나, 위의 버튼으로 J·QSM의 내역을 기록하세요.</translation>
    </message>
    <message>
        <source>As a file (CSV, Excel)…</source>
        <translation>파일로 저장(CSV, 엑셀)…</translation>
    </message>
    <message>
        <source>Statement (PDF, print)…</source>
        <translation>명세서(PDF, 인쇄)…</translation>
    </message>
    <message>
        <source>All pages of what was searched for</source>
        <translation>검색 결과의 모든 페이지</translation>
    </message>
    <message>
        <source>No Qcash history. Choose a longer period, or search for another kind, amount or text.</source>
        <translation>이용 내역이 없습니다. 기간을 더 길게 선택하거나 다른 구분, 금액 또는 문구로 검색하세요.</translation>
    </message>
</context>
<context>
    <name>console::ui::HistoryTotalsBar</name>
    <message>
        <source>Entries</source>
        <extracomment>How many entries of the Qcash history were found.</extracomment>
        <translation>건수</translation>
    </message>
    <message>
        <source>In</source>
        <extracomment>Qcash that came into the wallet.</extracomment>
        <translation>수입</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>Qcash that left the wallet.</extracomment>
        <translation>지출</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>Qcash in less Qcash out.</extracomment>
        <translation>순증감</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>검색된 내역</translation>
    </message>
    <message>
        <source>Qcash in, of all entries found</source>
        <translation>검색된 모든 내역의 Qcash 수입</translation>
    </message>
    <message>
        <source>Qcash out, of all entries found</source>
        <translation>검색된 모든 내역의 Qcash 지출</translation>
    </message>
    <message>
        <source>Qcash in less Qcash out, of all entries found</source>
        <translation>검색된 모든 내역의 Qcash 수입에서 지출을 뺀 금액</translation>
    </message>
    <message>
        <source>At least %1 so far, counting…</source>
        <extracomment>%1 is a number of entries; further ones are still being found.</extracomment>
        <translation>현재 %1건 이상, 집계 중…</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색 중…</translation>
    </message>
</context>
<context>
    <name>console::ui::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>파일 종류</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one</source>
        <translation>여기에 파일을 끌어다 놓거나 선택하세요</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the list of what is wrong</source>
        <translation>문제 목록 복사</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>문제 내용</translation>
    </message>
    <message>
        <source>Leave out rows that can&apos;t be read, and import the others</source>
        <translation>읽을 수 없는 행은 제외하고 나머지만 가져오기</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>가져올 파일 선택</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>The program finds a file&apos;s encoding by itself.</extracomment>
        <translation>자동</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is an encoding, found in a file.</extracomment>
        <translation>감지됨: %1</translation>
    </message>
    <message numerus="yes">
        <source>Preview: the first %Ln row(s).</source>
        <translation>
            <numerusform>미리보기: 처음 %Ln행.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another.
----------
Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other column(s) of the file are not needed and are read past.</source>
        <translation>
            <numerusform>파일의 다른 열 %Ln개는 필요하지 않아 읽지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the file. You see its first rows here before anything is imported.</source>
        <translation>파일을 선택하세요. 가져오기 전에 처음 몇 행을 여기에서 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>파일을 읽는 중…</translation>
    </message>
    <message>
        <source>There is nothing to show of this file.</source>
        <translation>이 파일에는 표시할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Import as: %1</source>
        <extracomment>%1 is a kind of file: Orders, Items.</extracomment>
        <translation>가져올 종류: %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>취소했습니다. 가져온 내용이 없습니다.</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 things that are wrong:</source>
        <translation>문제 %L2건 중 처음 %L1건:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) wrong:</source>
        <translation>
            <numerusform>문제 %Ln건:</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <extracomment>%1 is an enumeration: rows read, added, updated and so on.</extracomment>
        <translation>가져오기 완료: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %Ln row(s) can&apos;t be read. Mend them in the file, or leave them out by the box above and import again.</source>
        <translation>
            <numerusform>가져오지 않았습니다. 읽을 수 없는 행이 %Ln개 있습니다. 파일에서 고치거나, 위의 체크박스로 해당 행을 제외하고 다시 가져오세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>취소 중…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>%p%</source>
        <extracomment>%p is the share done; keep it.</extracomment>
        <translation>%p%</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>표 파일 (*.csv *.txt *.tsv *.xlsx);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>An Excel workbook says itself how it is written.</source>
        <translation>엑셀 파일의 인코딩은 자동으로 인식됩니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::ImportErrorsModel</name>
    <message>
        <source>Line</source>
        <extracomment>Number of a line in a file.</extracomment>
        <translation>행</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>문제 내용</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>What stands in a field of a file.</extracomment>
        <translation>값</translation>
    </message>
</context>
<context>
    <name>console::ui::ImportPreviewModel</name>
    <message>
        <source>Line</source>
        <extracomment>Number of a line in a file.</extracomment>
        <translation>행</translation>
    </message>
</context>
<context>
    <name>console::ui::ImportTexts</name>
    <message>
        <source>Service points</source>
        <translation>서비스포인트</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Inquiries</source>
        <translation>문의</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>공지사항</translation>
    </message>
    <message>
        <source>A CSV file of service-point events, a row for each event.</source>
        <translation>서비스포인트 발생 내역의 CSV 파일이며, 한 행이 한 건입니다.</translation>
    </message>
    <message>
        <source>A CSV file of the shop&apos;s items, a row for each item.</source>
        <translation>샵의 상품 CSV 파일이며, 한 행이 한 상품입니다.</translation>
    </message>
    <message>
        <source>The order file that J·QSM offers for download, as it is. Buyers&apos; data in it are read past.</source>
        <translation>J·QSM에서 다운로드한 주문 파일을 그대로 사용합니다. 구매자 정보는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>A CSV file of buyers&apos; inquiries, a row for each inquiry.</source>
        <translation>구매자 문의 CSV 파일이며, 한 행이 한 건입니다.</translation>
    </message>
    <message>
        <source>A CSV file of Qoo10&apos;s notices, a row for each notice.</source>
        <translation>Qoo10 공지사항 CSV 파일이며, 한 행이 한 건입니다.</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with BOM</source>
        <translation>UTF-8 (BOM 포함)</translation>
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
        <translation>파일을 열 수 없습니다. 파일이 그대로 있는지, 읽기 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>This is a folder. Choose the file in it.</source>
        <translation>폴더입니다. 폴더 안의 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>The file is empty. Download it again.</source>
        <translation>파일이 비어 있습니다. 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>Line %L1 can&apos;t be read in this encoding. Choose another one at Encoding.</source>
        <translation>%L1행을 이 인코딩으로 읽을 수 없습니다. 인코딩에서 다른 항목을 선택하세요.</translation>
    </message>
    <message>
        <source>The first line lacks these columns: %1. Take the file as it was downloaded, with its headings, or choose another kind of file.</source>
        <translation>첫 행에 다음 열이 없습니다: %1. 제목 행을 포함하여 다운로드한 파일을 그대로 사용하거나, 다른 파일 종류를 선택하세요.</translation>
    </message>
    <message>
        <source>These columns stand in the first line twice: %1. Remove one of each.</source>
        <translation>첫 행에 다음 열이 두 번 있습니다: %1. 하나씩 삭제하세요.</translation>
    </message>
    <message>
        <source>This seems to be a file of another kind: %1.</source>
        <translation>다른 종류의 파일인 것 같습니다: %1.</translation>
    </message>
    <message>
        <source>This seems to be a file of another kind. Choose its kind above.</source>
        <translation>다른 종류의 파일인 것 같습니다. 위에서 파일 종류를 선택하세요.</translation>
    </message>
    <message>
        <source>A field in line %L1 is too long: perhaps a quotation mark is missing there. Mend the line, or download the file again.</source>
        <translation>%L1행의 값이 너무 깁니다. 따옴표가 빠졌을 수 있습니다. 해당 행을 고치거나 파일을 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>Line %L1 has too many columns to be a file of this kind. Take the file as it was downloaded.</source>
        <translation>%L1행의 열이 이 종류의 파일보다 너무 많습니다. 다운로드한 파일을 그대로 사용하세요.</translation>
    </message>
    <message>
        <source>A quotation mark that is opened in line %L1 is never closed: the file may be cut off. Download it again.</source>
        <translation>%L1행에서 시작된 따옴표가 닫히지 않았습니다. 파일이 잘렸을 수 있습니다. 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Copy it to this computer&apos;s disk and try again.</source>
        <translation>파일을 끝까지 읽을 수 없습니다. 이 컴퓨터의 디스크에 복사한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This is not a text file. Choose the CSV file.</source>
        <translation>텍스트 파일이 아닙니다. CSV 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>This is an Excel workbook. Save it there as CSV and import that file.</source>
        <translation>엑셀 파일입니다. 엑셀에서 CSV로 저장한 후 그 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>This is a compressed file. Unpack it and import the CSV file in it.</source>
        <translation>압축 파일입니다. 압축을 풀고 안의 CSV 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>This is a PDF document. Download the CSV file instead.</source>
        <translation>PDF 문서입니다. CSV 파일을 다운로드하세요.</translation>
    </message>
    <message>
        <source>This is a picture. Choose the CSV file.</source>
        <translation>그림 파일입니다. CSV 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>This is a database, perhaps a backup of this program. Backups are restored from the menu.</source>
        <translation>데이터베이스 파일이며, 이 프로그램의 백업일 수 있습니다. 백업은 메뉴에서 복원합니다.</translation>
    </message>
    <message>
        <source>This is a web page: perhaps you were logged out when you downloaded it. Log in to J·QSM and download the file again.</source>
        <translation>웹 페이지입니다. 다운로드할 때 로그아웃된 상태였을 수 있습니다. J·QSM에 로그인하여 파일을 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>The file is UTF-16 text without a mark. Choose UTF-16 LE at Encoding, or save the file as UTF-8.</source>
        <translation>BOM이 없는 UTF-16 텍스트 파일입니다. 인코딩에서 UTF-16 LE를 선택하거나 파일을 UTF-8로 저장하세요.</translation>
    </message>
    <message>
        <source>The value is missing: fill it in.</source>
        <translation>값이 없습니다. 입력하세요.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>정수가 아닙니다.</translation>
    </message>
    <message>
        <source>The number is too large or too small.</source>
        <translation>숫자가 너무 크거나 작습니다.</translation>
    </message>
    <message>
        <source>This is not a date: write it as 2026/11/30.</source>
        <translation>날짜가 아닙니다. 2026/11/30 형식으로 입력하세요.</translation>
    </message>
    <message>
        <source>This is not a number of this sort: check its digits. Excel may have changed it.</source>
        <translation>올바른 형식의 번호가 아닙니다. 자릿수를 확인하세요. 엑셀에서 바뀌었을 수 있습니다.</translation>
    </message>
    <message>
        <source>This value is not known: write it as J·QSM does.</source>
        <translation>알 수 없는 값입니다. J·QSM과 같은 표기로 입력하세요.</translation>
    </message>
    <message>
        <source>The text is too long: shorten it.</source>
        <translation>텍스트가 너무 깁니다. 줄여 주세요.</translation>
    </message>
    <message>
        <source>The text holds an unprintable character: remove it.</source>
        <translation>텍스트에 표시할 수 없는 문자가 있습니다. 삭제하세요.</translation>
    </message>
    <message>
        <source>The row has more or fewer fields than the first line: a comma or a quotation mark is wrong.</source>
        <translation>행의 값 개수가 첫 행과 다릅니다. 쉼표나 따옴표가 잘못되었습니다.</translation>
    </message>
    <message>
        <source>Text stands after a closing quotation mark: write a quotation mark inside a field twice.</source>
        <translation>닫는 따옴표 뒤에 텍스트가 있습니다. 값 안의 따옴표는 두 번 입력하세요.</translation>
    </message>
    <message>
        <source>Line %L1 has the same number with other content: keep one of the two.</source>
        <translation>%L1행에 번호는 같고 내용이 다른 행이 있습니다. 둘 중 하나만 남기세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln행 읽음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>rows</comment>
        <translation>
            <numerusform>추가 %Ln행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <comment>rows</comment>
        <translation>
            <numerusform>갱신 %Ln행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>rows</comment>
        <translation>
            <numerusform>변경 없음 %Ln행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>제외 %Ln행</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of an enumeration.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Detailed sales</source>
        <translation>판매 상세내역</translation>
    </message>
    <message>
        <source>Sales-related deductions</source>
        <translation>판매관련 차감내역</translation>
    </message>
    <message>
        <source>The file sellingreport.csv of Settlement management in J·QSM. For its days it replaces what an earlier one brought.</source>
        <translation>J·QSM 정산관리의 sellingreport.csv 파일입니다. 해당 일자에 이전에 가져온 내용은 이 파일로 바뀝니다.</translation>
    </message>
    <message>
        <source>The file rcv.csv or RecvMegawari.csv of Settlement management in J·QSM. For its days it replaces what an earlier one brought.</source>
        <translation>J·QSM 정산관리의 rcv.csv 또는 RecvMegawari.csv 파일입니다. 해당 일자에 이전에 가져온 내용은 이 파일로 바뀝니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier file removed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>이전 파일분 삭제 %Ln행</numerusform>
        </translation>
    </message>
    <message>
        <source>Ad report</source>
        <translation>광고 리포트</translation>
    </message>
    <message>
        <source>The Excel workbook of the ad performance report, as J·QSM offers it for download, or the same table as CSV.</source>
        <translation>J·QSM에서 다운로드한 광고 성과 리포트 엑셀 파일 또는 같은 표의 CSV 파일입니다.</translation>
    </message>
    <message>
        <source>This Excel workbook is damaged or cut off. Download it again, or open it in Excel and save it anew.</source>
        <translation>엑셀 파일이 손상되었거나 일부가 없습니다. 다시 다운로드하거나 엑셀에서 열어 새로 저장하세요.</translation>
    </message>
    <message>
        <source>This Excel workbook is locked by a password. Remove the password in Excel, save it and choose it again.</source>
        <translation>암호로 보호된 엑셀 파일입니다. 엑셀에서 암호를 해제하여 저장한 후 다시 선택하세요.</translation>
    </message>
    <message>
        <source>This Excel workbook holds more than can be imported at once. Download the report for a shorter period.</source>
        <translation>엑셀 파일의 내용이 한 번에 가져올 수 있는 한도를 초과합니다. 더 짧은 기간의 리포트를 다운로드하세요.</translation>
    </message>
    <message>
        <source>This Excel workbook unpacks to far more than its size, as no report does, and was not read on. Download the report from J·QSM again.</source>
        <translation>압축을 풀면 리포트에 비해 지나치게 커지는 엑셀 파일이어서 읽기를 중단했습니다. J·QSM에서 리포트를 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>This Excel workbook consists of more parts than any report, and was not read. Download the report from J·QSM again.</source>
        <translation>리포트에 비해 구성 요소가 너무 많은 엑셀 파일이어서 읽지 않았습니다. J·QSM에서 리포트를 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>A part of this Excel workbook has a name that leads out of the file or comes twice, or is a link, and it was not read. Download the report from J·QSM again.</source>
        <translation>엑셀 파일의 일부 구성 요소가 파일 외부를 가리키는 이름이거나 이름이 중복되거나 링크여서 읽지 않았습니다. J·QSM에서 리포트를 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>This Excel workbook declares entities or document types, as no report does, and was not read. Download the report from J·QSM again.</source>
        <translation>리포트에는 없는 엔티티 또는 문서 유형 선언이 있는 엑셀 파일이어서 읽지 않았습니다. J·QSM에서 리포트를 다시 다운로드하세요.</translation>
    </message>
    <message>
        <source>This Excel workbook has no sheet named Report, but these: %1. Name the sheet with the report so, or keep it alone.</source>
        <extracomment>%1 lists the names of a workbook&apos;s sheets.</extracomment>
        <translation>엑셀 파일에 Report라는 시트가 없고 다음 시트만 있습니다: %1. 리포트 시트의 이름을 Report로 바꾸거나 그 시트만 남기세요.</translation>
    </message>
    <message>
        <source>The part of this program that reads Excel workbooks is missing. Install the program again, or save the report as CSV.</source>
        <translation>엑셀 파일을 읽는 프로그램 구성 요소가 없습니다. 프로그램을 다시 설치하거나 리포트를 CSV로 저장하세요.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded this number, and digits are lost. Format the column as text, enter the number anew, or download the file again.</source>
        <translation>스프레드시트가 번호를 반올림하여 일부 자릿수가 없어졌습니다. 열을 텍스트 형식으로 바꾸고 번호를 다시 입력하거나 파일을 다시 다운로드하세요.</translation>
    </message>
</context>
<context>
    <name>console::ui::InquiriesModel</name>
    <message>
        <source>State</source>
        <extracomment>Whether an inquiry has been answered.</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Inquiry number</source>
        <translation>문의번호</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>상품번호</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>An inquiry&apos;s heading.</extracomment>
        <translation>제목</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>응답완료</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>미응답</translation>
    </message>
</context>
<context>
    <name>console::ui::InquiriesPage</name>
    <message>
        <source>Customer inquiries</source>
        <translation>고객문의</translation>
    </message>
    <message>
        <source>Ask Qoo10…</source>
        <translation>Qoo10에 문의하기…</translation>
    </message>
    <message>
        <source>Inquiries shown</source>
        <translation>표시할 문의</translation>
    </message>
    <message numerus="yes">
        <source>%Ln inquiry(ies) so far</source>
        <comment>The list grows as one scrolls.</comment>
        <translation>
            <numerusform>%Ln건 표시 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inquiry(ies)</source>
        <translation>
            <numerusform>%Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all inquiries</source>
        <translation>전체 문의 보기</translation>
    </message>
    <message>
        <source>Import inquiries…</source>
        <translation>문의 가져오기…</translation>
    </message>
    <message>
        <source>No inquiries yet. Import the inquiry file to see here what buyers ask. Answers are written in J·QSM.</source>
        <translation>아직 문의가 없습니다. 문의 파일을 가져오면 구매자의 문의를 볼 수 있습니다. 답변은 J·QSM에서 작성합니다.</translation>
    </message>
    <message>
        <source>Every inquiry has been answered.</source>
        <translation>모든 문의에 답변했습니다.</translation>
    </message>
    <message>
        <source>All inquiries</source>
        <translation>전체 문의</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>미응답</translation>
    </message>
</context>
<context>
    <name>console::ui::InquiryDialog</name>
    <message>
        <source>Write to Qoo10</source>
        <translation>Qoo10에 문의하기</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Open the mail program</source>
        <translation>메일 프로그램 열기</translation>
    </message>
    <message>
        <source>Category: QSM operation &gt; Promotion·Coupon·Qcash</source>
        <extracomment>The category under which Qoo10 files the message; its form offers these words.</extracomment>
        <translation>카테고리: QSM조작 &gt; 프로모션·쿠폰·Qcash</translation>
    </message>
    <message>
        <source>Seller ID: %1</source>
        <translation>판매자 ID: %1</translation>
    </message>
    <message>
        <source>Shop: %1</source>
        <translation>샵: %1</translation>
    </message>
    <message>
        <source>[QSM operation &gt; Promotion·Coupon·Qcash] Inquiry</source>
        <translation>[QSM조작 &gt; 프로모션·쿠폰·Qcash] 문의</translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>%1 is an e-mail address.</extracomment>
        <translation>받는 사람: %1</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the message and send it from wherever you write mail.</source>
        <translation>메일 프로그램이 열리지 않습니다. 메시지를 복사하여 사용하는 메일에서 보내세요.</translation>
    </message>
    <message>
        <source>The message is on the clipboard, with address and subject.</source>
        <translation>주소와 제목을 포함한 메시지를 클립보드에 복사했습니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::InstructionTexts</name>
    <message>
        <source>%1 (Japan time)</source>
        <translation>%1(일본 시간)</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1엔</translation>
    </message>
    <message>
        <source>ticket %1 yen + fee %2 yen</source>
        <extracomment>%1 is the price of a charge ticket, %2 the fee for paying it, both in yen.</extracomment>
        <translation>충전권 %1엔 + 수수료 %2엔</translation>
    </message>
    <message>
        <source>Declined</source>
        <extracomment>Status of an order: the payment service refused its payment.</extracomment>
        <translation>결제거절</translation>
    </message>
    <message>
        <source>Given up</source>
        <extracomment>Status of an order that the seller gave up before it was paid.</extracomment>
        <translation>포기</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <extracomment>Status of an order whose payment was never asked for, because the program ended before.</extracomment>
        <translation>중단됨</translation>
    </message>
    <message>
        <source>The Qcash was credited.</source>
        <translation>Qcash가 충전되었습니다.</translation>
    </message>
    <message>
        <source>The Qcash is credited as soon as the payment has come in. This page notices it by itself.</source>
        <translation>입금되는 즉시 Qcash가 충전되며, 이 페이지에 자동으로 반영됩니다.</translation>
    </message>
    <message>
        <source>It was not paid in time (deadline: %1) and lapsed by itself. Nothing is to be paid any more.</source>
        <translation>결제기한(%1)까지 결제되지 않아 자동으로 만료되었습니다. 추가로 결제할 금액이 없습니다.</translation>
    </message>
    <message>
        <source>The payment service declined the payment. Nothing was charged.</source>
        <translation>결제 서비스에서 결제가 거절되었습니다. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>You gave this order up before it was paid. Nothing is to be paid any more.</source>
        <translation>결제 전에 포기한 주문입니다. 추가로 결제할 금액이 없습니다.</translation>
    </message>
    <message>
        <source>The program ended before the payment service had heard of this order. Nothing was charged.</source>
        <translation>결제 서비스에 주문이 전달되기 전에 프로그램이 종료되었습니다. 청구된 금액은 없습니다.</translation>
    </message>
    <message>
        <source>Payment page</source>
        <translation>결제 페이지</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>은행</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>지점</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>계좌 종류</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>계좌번호</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>예금주</translation>
    </message>
    <message>
        <source>Remitter&apos;s name</source>
        <translation>송금인명</translation>
    </message>
    <message>
        <source>Convenience store</source>
        <translation>편의점</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>접수번호</translation>
    </message>
    <message>
        <source>Confirmation number</source>
        <translation>확인번호</translation>
    </message>
    <message>
        <source>Slip number</source>
        <translation>납입표 번호</translation>
    </message>
    <message>
        <source>Mobile Suica e-mail</source>
        <translation>모바일 Suica 이메일</translation>
    </message>
    <message>
        <source>7-Eleven</source>
        <translation>세븐일레븐</translation>
    </message>
    <message>
        <source>Lawson</source>
        <translation>로손</translation>
    </message>
    <message>
        <source>FamilyMart</source>
        <translation>패밀리마트</translation>
    </message>
    <message>
        <source>MiniStop</source>
        <translation>미니스톱</translation>
    </message>
    <message>
        <source>Open the payment page in the browser: %1</source>
        <translation>브라우저에서 결제 페이지를 여세요: %1</translation>
    </message>
    <message>
        <source>Pay %1 there by %2.</source>
        <translation>%2까지 그 페이지에서 %1 결제하세요.</translation>
    </message>
    <message>
        <source>Come back here when you have paid: the order changes by itself.</source>
        <translation>결제한 후 이 화면으로 돌아오세요. 주문 상태는 자동으로 바뀝니다.</translation>
    </message>
    <message>
        <source>Go to a %1 and choose payment by number on the multi-copy machine.</source>
        <extracomment>%1 is a chain of convenience stores.</extracomment>
        <translation>%1에 가서 멀티복사기에서 번호 결제를 선택하세요.</translation>
    </message>
    <message>
        <source>Go to a %1 and choose payment by number on the Loppi terminal.</source>
        <translation>%1에 가서 Loppi 단말기에서 번호 결제를 선택하세요.</translation>
    </message>
    <message>
        <source>Type in the receipt number %1.</source>
        <translation>접수번호를 입력하세요: %1</translation>
    </message>
    <message>
        <source>Then type in the confirmation number %1.</source>
        <translation>이어서 확인번호를 입력하세요: %1</translation>
    </message>
    <message>
        <source>Take the slip that is printed to the till at once and pay %1 by %2.</source>
        <translation>출력된 전표를 바로 계산대에 가져가 %2까지 %1 결제하세요.</translation>
    </message>
    <message>
        <source>Go to a 7-Eleven and say at the till that you pay an internet order.</source>
        <translation>세븐일레븐 계산대에서 인터넷 주문 대금을 결제한다고 말하세요.</translation>
    </message>
    <message>
        <source>Show the slip number %1.</source>
        <translation>납입표 번호를 제시하세요: %1</translation>
    </message>
    <message>
        <source>Pay %1 by %2.</source>
        <translation>%2까지 %1 결제하세요.</translation>
    </message>
    <message>
        <source>Transfer %1 to %2, account %3, holder %4.</source>
        <extracomment>%1 is an amount in yen, %2 bank and branch, %3 type and number of the account, %4 its holder.</extracomment>
        <translation>%2, 계좌 %3, 예금주 %4 앞으로 %1 송금하세요.</translation>
    </message>
    <message>
        <source>Give exactly this remitter&apos;s name: %1</source>
        <translation>송금인명은 다음과 같이 정확히 입력하세요: %1</translation>
    </message>
    <message>
        <source>Your bank&apos;s transfer fee is yours to pay, on top of the amount.</source>
        <translation>은행 송금 수수료는 본인 부담이며 결제금액과 별도입니다.</translation>
    </message>
    <message>
        <source>The money has to arrive by %1. Outside banking hours it may arrive on the next business day.</source>
        <translation>%1까지 입금되어야 합니다. 은행 영업시간 외에는 다음 영업일에 입금될 수 있습니다.</translation>
    </message>
    <message>
        <source>A request to pay was sent to %1. Open it on the phone with Mobile Suica.</source>
        <translation>%1 주소로 결제 요청을 보냈습니다. 모바일 Suica가 있는 휴대폰에서 여세요.</translation>
    </message>
    <message>
        <source>Charge Mobile Suica with at least %1 where it holds less.</source>
        <translation>모바일 Suica 잔액이 %1 미만이면 먼저 충전하세요.</translation>
    </message>
    <message>
        <source>Confirm the payment of %1 by %2.</source>
        <translation>%2까지 %1 결제를 확인하세요.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>아직 알 수 없음</translation>
    </message>
    <message>
        <source>On the payment page</source>
        <translation>결제 페이지에서 안내</translation>
    </message>
    <message>
        <source>Order number: %1</source>
        <translation>주문번호: %1</translation>
    </message>
    <message>
        <source>Charge ticket: %1</source>
        <translation>충전권: %1</translation>
    </message>
    <message>
        <source>Payment method: %1</source>
        <translation>결제방법: %1</translation>
    </message>
    <message>
        <source>To be paid: %1</source>
        <translation>결제할 금액: %1</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>결제기한: %1</translation>
    </message>
    <message>
        <source>Practice: do not pay. All numbers are made up and no real money moves.</source>
        <translation>연습: 결제하지 마세요. 모든 번호는 가상이며 실제로 결제되지 않습니다.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <extracomment>Time left until an order lapses: %1 is hours, minutes and seconds, as 09:54:32.</extracomment>
        <translation>%1 남음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) and %1 left</source>
        <translation>
            <numerusform>%Ln일 %1 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>The payment service can&apos;t be reached. Check the internet connection. It is asked again by itself; what is paid meanwhile is not lost.</source>
        <translation>결제 서비스에 연결할 수 없습니다. 인터넷 연결을 확인하세요. 자동으로 다시 확인하며, 그동안 입금된 금액은 없어지지 않습니다.</translation>
    </message>
    <message>
        <source>The payment service is still busy with this order. Wait a minute and ask again.</source>
        <translation>결제 서비스에서 아직 이 주문을 처리하고 있습니다. 1분 후 다시 확인하세요.</translation>
    </message>
    <message>
        <source>The payment service did not accept the question. Nothing was booked. Check the payment settings.</source>
        <translation>결제 서비스에서 확인 요청을 받아들이지 않았습니다. 기록되지 않았습니다. 결제 설정을 확인하세요.</translation>
    </message>
    <message>
        <source>The payment service&apos;s key is not known on this computer. Enter it in the settings.</source>
        <translation>이 컴퓨터에 결제 서비스의 키가 없습니다. 설정에서 입력하세요.</translation>
    </message>
    <message>
        <source>There is no such order in this book.</source>
        <translation>이 장부에 없는 주문입니다.</translation>
    </message>
    <message>
        <source>This order was paid in the meantime. It stays, and its Qcash was credited.</source>
        <translation>그동안 결제완료된 주문입니다. 주문은 유지되며 Qcash가 충전되었습니다.</translation>
    </message>
    <message>
        <source>This order had ended in the meantime.</source>
        <translation>그동안 종료된 주문입니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::ItemScoreModel</name>
    <message>
        <source>Detail</source>
        <translation>상세</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>상품번호</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>상품명</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>카테고리</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
</context>
<context>
    <name>console::ui::ItemScoresCard</name>
    <message>
        <source>Item scores</source>
        <translation>상품별 점수</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>카테고리</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>상품번호</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>상품명</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search item scores</source>
        <translation>상품별 점수 검색</translation>
    </message>
    <message>
        <source>This page holds points of 2019-07-01 and later.</source>
        <translation>이 페이지에는 2019-07-01 이후의 포인트가 표시됩니다.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Export these item scores to a file</source>
        <translation>이 상품별 점수를 파일로 내보내기</translation>
    </message>
    <message>
        <source>Past service points</source>
        <translation>과거 서비스포인트</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>전체 카테고리</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색 중…</translation>
    </message>
    <message>
        <source>No item of %1 matches the search.</source>
        <translation>검색과 일치하는 %1 상품이 없습니다.</translation>
    </message>
    <message>
        <source>No item scores are known for %1. Import the points file.</source>
        <translation>%1의 상품별 점수가 없습니다. 포인트 파일을 가져오세요.</translation>
    </message>
</context>
<context>
    <name>console::ui::JournalsModel</name>
    <message>
        <source>Closing correction at the end of the fiscal year: what is not used becomes a prepayment.</source>
        <translation>회계연도 말 결산정리분개: 미사용분을 선급금으로 대체합니다.</translation>
    </message>
    <message>
        <source>The closing correction of the day before, taken back.</source>
        <translation>전일 결산정리분개의 역분개입니다.</translation>
    </message>
    <message>
        <source>A new booking policy holds from this day on: what is not used moves to where it keeps it.</source>
        <translation>이날부터 새 기장 방침이 적용됩니다. 미사용분을 새 방침의 계정으로 대체합니다.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Debit</source>
        <extracomment>A column: the account at the left side of a journal (借方).</extracomment>
        <translation>차변</translation>
    </message>
    <message>
        <source>Credit</source>
        <extracomment>A column: the account at the right side of a journal (貸方).</extracomment>
        <translation>대변</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Description</source>
        <extracomment>A column: the text of a journal (摘要).</extracomment>
        <translation>적요</translation>
    </message>
</context>
<context>
    <name>console::ui::JournalsTab</name>
    <message>
        <source>Last month</source>
        <translation>지난달</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>이번 달</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>지난 회계연도</translation>
    </message>
    <message>
        <source>First day of the journals</source>
        <translation>분개 시작일</translation>
    </message>
    <message>
        <source>Last day of the journals</source>
        <translation>분개 종료일</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Show the journals of these days</source>
        <translation>이 기간의 분개 보기</translation>
    </message>
    <message>
        <source>Accounting software</source>
        <translation>회계 소프트웨어</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Export the journals to a file</source>
        <translation>분개를 파일로 내보내기</translation>
    </message>
    <message>
        <source>Monthly statement…</source>
        <translation>월별 명세서…</translation>
    </message>
    <message>
        <source>Monthly statement</source>
        <translation>월별 명세서</translation>
    </message>
    <message>
        <source>The journals are being made…</source>
        <translation>분개를 작성하고 있습니다…</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>분개</translation>
    </message>
    <message>
        <source>Journals for %1</source>
        <translation>%1용 분개</translation>
    </message>
    <message>
        <source>Show the journals of these days first.</source>
        <translation>먼저 이 기간의 분개를 표시하세요.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last day of a span.</extracomment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>The first day lies after the last one. Nothing was read.</source>
        <translation>시작일이 종료일보다 늦습니다. 불러오지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln journal(s) from %1 to %2.</source>
        <translation>
            <numerusform>%1 ~ %2 분개 %Ln건.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown; the file has them all.</source>
        <translation>
            <numerusform>처음 %Ln건만 표시됩니다. 파일에는 모두 저장됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Debit %1 = credit %2</source>
        <extracomment>Sums of all journals, in yen; both sides are equal.</extracomment>
        <translation>차변 %1 = 대변 %2</translation>
    </message>
    <message>
        <source>Left out:</source>
        <extracomment>Followed by sentences that say what is not in the journals, and why.</extracomment>
        <translation>제외된 내역:</translation>
    </message>
    <message>
        <source>Nothing is to be booked on these days: the booking policy leaves all entries out.</source>
        <translation>이 기간에는 기장할 내역이 없습니다. 기장 방침에 따라 모든 내역이 제외됩니다.</translation>
    </message>
    <message>
        <source>There are no journals on these days: nothing came into the wallet or left it. Choose other days.</source>
        <translation>이 기간에는 Qcash 수입과 지출이 없어 분개가 없습니다. 다른 기간을 선택하세요.</translation>
    </message>
    <message>
        <source>Booking policy</source>
        <translation>기장 방침</translation>
    </message>
</context>
<context>
    <name>console::ui::KeepingDialog</name>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>What is wrong with the book</source>
        <translation>장부 문제 내용</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Everything in this program&apos;s book, with all its shops, is replaced by what the backup holds. The book as it is now is kept beside it as a copy. Afterwards you log in again.</source>
        <translation>이 프로그램의 장부가 모든 샵을 포함하여 백업 내용으로 바뀝니다. 현재 장부는 같은 폴더에 사본으로 보관됩니다. 복원 후 다시 로그인합니다.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>취소 중…</translation>
    </message>
    <message>
        <source>File: %1</source>
        <extracomment>%1 is a file with its folder.</extracomment>
        <translation>파일: %1</translation>
    </message>
    <message>
        <source>The backup has been written. Keep it on another disk than this computer&apos;s.</source>
        <translation>백업을 저장했습니다. 이 컴퓨터가 아닌 다른 디스크에 보관하세요.</translation>
    </message>
    <message>
        <source>The backup has been restored. The book as it was before is kept in %1. Log in again.</source>
        <extracomment>%1 is a file with its folder.</extracomment>
        <translation>백업을 복원했습니다. 이전 장부는 %1에 보관되어 있습니다. 다시 로그인하세요.</translation>
    </message>
    <message numerus="yes">
        <source>The book is sound: %Ln movement(s) checked.</source>
        <translation>
            <numerusform>장부에 이상이 없습니다. 거래 %Ln건을 점검했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup beside the book as it is now</source>
        <translation>백업과 현재 장부 비교</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Qcash entry(s) of the book as it is now are not in the backup: they would be lost in this book.</source>
        <translation>
            <numerusform>현재 장부의 Qcash 내역 %Ln건이 백업에 없어 복원하면 이 장부에서 없어집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup has every Qcash entry of the book as it is now.</source>
        <translation>현재 장부의 모든 Qcash 내역이 백업에 있습니다.</translation>
    </message>
    <message>
        <source>%1 The present book is kept as %2.</source>
        <extracomment>%1 is a sentence on what would be lost, %2 a file with its folder.</extracomment>
        <translation>%1 현재 장부는 %2에 보관됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %Ln movement(s). The book has not been checked to its end.</source>
        <translation>
            <numerusform>거래 %Ln건 점검 후 취소했습니다. 장부 점검이 끝나지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The book is not sound: %Ln thing(s) found.</source>
        <translation>
            <numerusform>장부에 이상이 있습니다. 문제 %Ln건이 발견되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Movements checked: %2. Keep this file as it is, and restore your newest sound backup.</source>
        <extracomment>%1 is a sentence on how much is wrong, %2 a number of movements.</extracomment>
        <translation>%1 점검한 거래: %2건. 이 파일은 그대로 두고, 이상 없는 최신 백업을 복원하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other recorded act(s), such as an order or a setting, are not in it: they would be lost in this book.</source>
        <translation>
            <numerusform>주문이나 설정 등 기록된 다른 작업 %Ln건이 백업에 없어 복원하면 이 장부에서 없어집니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shop(s) closed since then would be open again.</source>
        <translation>
            <numerusform>그 후 폐점한 샵 %Ln개가 다시 열린 상태가 됩니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::KeepingFileText</name>
    <message>
        <source>Write a backup to</source>
        <translation>백업 저장 위치</translation>
    </message>
    <message>
        <source>Choose the backup to restore</source>
        <translation>복원할 백업 선택</translation>
    </message>
    <message>
        <source>Backups (*.sqlite *.sqlite.before-*);;All files (*)</source>
        <translation>백업 (*.sqlite *.sqlite.before-*);;모든 파일 (*)</translation>
    </message>
</context>
<context>
    <name>console::ui::KeepingTexts</name>
    <message>
        <source>Backup</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>백업 복원</translation>
    </message>
    <message>
        <source>Check the book</source>
        <translation>장부 점검</translation>
    </message>
    <message>
        <source>The backup is being written. You can go on when it is done.</source>
        <translation>백업을 저장하고 있습니다. 완료되면 계속할 수 있습니다.</translation>
    </message>
    <message>
        <source>The backup is being checked and restored.</source>
        <translation>백업을 점검하고 복원하고 있습니다.</translation>
    </message>
    <message>
        <source>Every movement of the book is being checked.</source>
        <translation>장부의 모든 거래를 점검하고 있습니다.</translation>
    </message>
    <message>
        <source>This is the file of the book itself. Choose another file for the backup.</source>
        <translation>현재 장부 파일입니다. 백업할 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>This is the file of the book itself. Choose a backup.</source>
        <translation>현재 장부 파일입니다. 백업을 선택하세요.</translation>
    </message>
    <message>
        <source>Another program&apos;s file stands there. It was left as it is; choose another name.</source>
        <translation>다른 프로그램의 파일이 있습니다. 파일은 그대로 두었습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>This file is no backup of this program. Nothing was changed; choose another file.</source>
        <translation>이 프로그램의 백업이 아닙니다. 변경된 내용이 없습니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program. Nothing was changed; install that version first.</source>
        <translation>이 프로그램의 새 버전에서 저장한 파일입니다. 변경된 내용이 없습니다. 먼저 새 버전을 설치하세요.</translation>
    </message>
    <message>
        <source>The book is damaged, so no backup was made. Restore your newest sound backup.</source>
        <translation>장부가 손상되어 백업하지 않았습니다. 이상 없는 최신 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>The backup is damaged. Nothing was changed; choose an older one.</source>
        <translation>백업이 손상되었습니다. 변경된 내용이 없습니다. 이전 백업을 선택하세요.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>취소했습니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be written there. Check that the folder exists and that you may write to it, or choose another one.</source>
        <translation>이 위치에 백업을 저장할 수 없습니다. 폴더가 있는지, 쓰기 권한이 있는지 확인하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>There is no space left for the backup. Make room on the disk, or choose another one.</source>
        <translation>백업할 공간이 부족합니다. 디스크 공간을 확보하거나 다른 디스크를 선택하세요.</translation>
    </message>
    <message>
        <source>The backup can&apos;t be opened. Check that it is still there and that you may read it.</source>
        <translation>백업을 열 수 없습니다. 파일이 그대로 있는지, 읽기 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The file itself is damaged.</source>
        <translation>파일 자체가 손상되었습니다.</translation>
    </message>
    <message>
        <source>A row points to another one that is not there.</source>
        <translation>행이 가리키는 다른 행이 없습니다.</translation>
    </message>
    <message>
        <source>A movement was changed, removed or put in from outside.</source>
        <translation>거래가 외부에서 변경, 삭제 또는 추가되었습니다.</translation>
    </message>
    <message>
        <source>The two entries of a movement do not match it.</source>
        <translation>거래의 두 내역이 거래와 일치하지 않습니다.</translation>
    </message>
    <message>
        <source>The balance after an entry does not follow from the one before.</source>
        <translation>내역 후 잔액이 이전 내역과 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>An account does not stand where its last entry says.</source>
        <translation>계정 잔액이 마지막 내역과 다릅니다.</translation>
    </message>
    <message>
        <source>The accounts do not add up to zero.</source>
        <translation>전체 계정의 합계가 0이 아닙니다.</translation>
    </message>
    <message>
        <source>The sums kept by day differ from the entries.</source>
        <translation>일별 합계가 내역과 다릅니다.</translation>
    </message>
    <message>
        <source>A conversion has not been booked, or with another amount.</source>
        <translation>전환이 장부에 기록되지 않았거나 금액이 다릅니다.</translation>
    </message>
    <message>
        <source>A paid ticket order has not been booked, or with another amount.</source>
        <translation>결제완료된 충전권 주문이 장부에 기록되지 않았거나 금액이 다릅니다.</translation>
    </message>
    <message>
        <source>The points kept by month differ from the single ones.</source>
        <translation>월별 포인트가 개별 포인트와 다릅니다.</translation>
    </message>
    <message>
        <source>A withdrawal has not been booked, or with another amount.</source>
        <translation>출금이 장부에 기록되지 않았거나 금액이 다릅니다.</translation>
    </message>
    <message>
        <source>The backup is being looked at. Nothing is changed by that.</source>
        <translation>백업을 확인하고 있습니다. 이 작업으로 변경되는 내용은 없습니다.</translation>
    </message>
    <message>
        <source>A closed shop&apos;s Qcash is not what its closing says.</source>
        <translation>폐점한 샵의 Qcash가 폐점 기록과 다릅니다.</translation>
    </message>
    <message>
        <source>The lots of Qcash do not follow from the movements.</source>
        <translation>Qcash 취득분이 거래와 이어지지 않습니다.</translation>
    </message>
    <message>
        <source>What the Qcash history is searched by differs from the entries.</source>
        <translation>Qcash 이용 내역의 검색 정보가 내역과 다릅니다.</translation>
    </message>
    <message>
        <source>Check the disk, and restore your newest sound backup.</source>
        <translation>디스크를 점검하고, 이상 없는 최신 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>Keep this file as it is, and restore your newest sound backup.</source>
        <translation>이 파일은 그대로 두고, 이상 없는 최신 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>The single entries are right, sums and lists may be wrong. Restore your newest sound backup.</source>
        <translation>개별 내역은 정확하지만 합계와 목록이 잘못되었을 수 있습니다. 이상 없는 최신 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>The folder %1 is not there, or can&apos;t be written to.</source>
        <extracomment>%1 is a folder.</extracomment>
        <translation>%1 폴더가 없거나 쓰기 권한이 없습니다.</translation>
    </message>
    <message>
        <source>A bid and the Qcash that was held, spent or returned for it differ.</source>
        <translation>입찰과 해당 입찰의 보류, 사용 또는 반환된 Qcash가 다릅니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::LeaveOrderDialog</name>
    <message>
        <source>Give up this order</source>
        <translation>이 주문 포기</translation>
    </message>
    <message>
        <source>Give up this order?</source>
        <translation>이 주문을 포기하시겠습니까?</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>충전권</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>결제방법</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>결제할 금액</translation>
    </message>
    <message>
        <source>Don&apos;t pay it any more. A payment that is under way may still come in: it is then shown as needing attention, and not lost.</source>
        <translation>더 이상 결제하지 마세요. 진행 중인 결제가 입금될 수 있으며, 이 경우 확인이 필요한 입금으로 표시되고 없어지지 않습니다.</translation>
    </message>
    <message>
        <source>It is recorded in this book and told to the payment service. Nothing changes in J·QSM.</source>
        <translation>이 장부에 기록되고 결제 서비스에 전달됩니다. J·QSM은 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>돌아가기</translation>
    </message>
    <message>
        <source>Keep the order</source>
        <translation>주문 유지</translation>
    </message>
    <message>
        <source>Give up the order</source>
        <translation>주문 포기</translation>
    </message>
    <message>
        <source>Give up the order now</source>
        <translation>지금 주문 포기</translation>
    </message>
    <message>
        <source>Giving up…</source>
        <translation>포기 중…</translation>
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
        <translation>공간이 부족해 표시되지 않은 열: %1. 행을 선택하면 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::ListPage</name>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색 중…</translation>
    </message>
</context>
<context>
    <name>console::ui::LockDialog</name>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>잠금 해제</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠김</translation>
    </message>
    <message>
        <source>Change to another shop</source>
        <translation>다른 샵으로 변경</translation>
    </message>
    <message>
        <source>The shop %1 is locked. What you had begun is kept.</source>
        <translation>샵(%1)이 잠겨 있습니다. 진행 중이던 작업은 유지됩니다.</translation>
    </message>
    <message>
        <source>Enter the login password of %1. What is begun and not finished in the open shop is given up.</source>
        <translation>%1의 로그인 비밀번호를 입력하세요. 열려 있는 샵에서 완료하지 않은 작업은 취소됩니다.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>console::ui::LoginPage</name>
    <message>
        <source>No shop is registered here yet. How would you like to begin?</source>
        <translation>아직 등록된 샵이 없습니다. 어떻게 시작하시겠습니까?</translation>
    </message>
    <message>
        <source>Seller ID</source>
        <translation>판매자 ID</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Forgotten the password?</source>
        <translation>비밀번호를 잊으셨나요?</translation>
    </message>
    <message>
        <source>A lost password can’t be recovered: this program keeps only a fingerprint of it and has no service that could reset it. A backup from before a change of password opens with the older one. Otherwise register the shop anew in an empty file and import its data again.</source>
        <translation>분실한 비밀번호는 복구할 수 없습니다. 이 프로그램은 비밀번호의 해시만 보관하며, 재설정해 주는 서비스가 없습니다. 비밀번호 변경 전의 백업은 이전 비밀번호로 열 수 있습니다. 백업이 없으면 빈 파일에 샵을 새로 등록하고 데이터를 다시 가져오세요.</translation>
    </message>
    <message>
        <source>Register a shop</source>
        <translation>샵 등록</translation>
    </message>
    <message>
        <source>For your own shop: with its seller ID and the Qcash that it has today.</source>
        <translation>내 샵을 판매자 ID와 현재 Qcash로 등록합니다.</translation>
    </message>
    <message>
        <source>Open the demo shop</source>
        <translation>데모 샵 열기</translation>
    </message>
    <message>
        <source>A made-up shop to look around in. Nothing of it is kept.</source>
        <translation>둘러보기용 가상 샵입니다. 내용은 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>백업 복원</translation>
    </message>
    <message>
        <source>From another computer, or after a loss.</source>
        <translation>다른 컴퓨터에서 옮기거나 데이터를 잃었을 때 사용합니다.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>환영합니다</translation>
    </message>
    <message>
        <source>Sign in to your shop</source>
        <translation>내 샵에 로그인</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>로그인 중…</translation>
    </message>
</context>
<context>
    <name>console::ui::LostPointsModel</name>
    <message>
        <source>Lost in total</source>
        <translation>소멸 합계</translation>
    </message>
    <message>
        <source>Months below zero</source>
        <extracomment>Months whose points are less than nothing; how many follows.</extracomment>
        <translation>0 미만인 월</translation>
    </message>
    <message>
        <source>They lost nothing: nothing carries over to the next month.</source>
        <translation>소멸된 포인트는 없으며 다음 달로 이월되지도 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Lost in %Ln month(s)</source>
        <translation>
            <numerusform>%Ln개월분 소멸</numerusform>
        </translation>
    </message>
    <message>
        <source>Lost to</source>
        <extracomment>Heading: to what points were lost.</extracomment>
        <translation>소멸 사유</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <extracomment>Heading: points lost in the last twelve months.</extracomment>
        <translation>최근 12개월</translation>
    </message>
    <message>
        <source>Since %1</source>
        <extracomment>Heading: points lost since the month %1.</extracomment>
        <translation>%1 이후</translation>
    </message>
</context>
<context>
    <name>console::ui::LotsModel</name>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Came from</source>
        <extracomment>A column: where lots of Qcash came from.</extracomment>
        <translation>취득 경로</translation>
    </message>
    <message>
        <source>Unused Qcash</source>
        <translation>미사용 Qcash</translation>
    </message>
    <message>
        <source>Booked value (yen)</source>
        <extracomment>A column: what the books hold of it as a prepayment, in yen.</extracomment>
        <translation>장부 금액(엔)</translation>
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
        <translation>데모 샵 나가기</translation>
    </message>
    <message>
        <source>This is the demo shop. Try everything: nothing that you do here is kept. Q-account password: %1</source>
        <translation>데모 샵입니다. 자유롭게 사용해 보세요. 여기서 한 작업은 저장되지 않습니다. Q통장 비밀번호: %1</translation>
    </message>
    <message>
        <source>New here? A short tour shows where the main things are.</source>
        <translation>처음이신가요? 주요 기능의 위치를 짧게 안내해 드립니다.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>괜찮습니다</translation>
    </message>
    <message>
        <source>Demo shop: nothing is kept. Q-account password: %1</source>
        <translation>데모 샵: 작업은 저장되지 않습니다. Q통장 비밀번호: %1</translation>
    </message>
</context>
<context>
    <name>console::ui::ManualEntryDialog</name>
    <message>
        <source>Kind</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Kind of entry</source>
        <translation>내역 구분</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Amount in Qcash</source>
        <translation>금액(Qcash)</translation>
    </message>
    <message>
        <source> Qcash</source>
        <translation> Q캐시</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>광고</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>상품번호</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>It is recorded in this book only: do it in J·QSM too.</source>
        <translation>이 장부에만 기록됩니다. J·QSM에서도 처리하세요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Record the entry</source>
        <translation>내역 기록</translation>
    </message>
    <message>
        <source>Opening balance</source>
        <translation>기초 잔액</translation>
    </message>
    <message>
        <source>Record by hand</source>
        <translation>직접 기록</translation>
    </message>
    <message>
        <source>How much Qcash the shop had when this book began, as J·QSM shows it.</source>
        <translation>이 장부를 시작할 때 샵이 보유한 Qcash를 J·QSM에 표시된 대로 입력하세요.</translation>
    </message>
    <message>
        <source>Record a Qcash movement that J·QSM shows and this book does not have yet.</source>
        <translation>J·QSM에는 있지만 이 장부에는 아직 없는 Qcash 거래를 기록하세요.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>기록 중…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Give a reason, so that the entry can be understood later.</source>
        <translation>나중에 내역을 알 수 있도록 사유를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>console::ui::MarketDaysModel</name>
    <message>
        <source>Display date</source>
        <translation>전시 일자</translation>
    </message>
    <message>
        <source>Ranks</source>
        <extracomment>How many ranks a day sold.</extracomment>
        <translation>순위 수</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>최저</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>Own bid</source>
        <translation>내 입찰</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
</context>
<context>
    <name>console::ui::MarketTab</name>
    <message>
        <source>Ad</source>
        <translation>광고</translation>
    </message>
    <message>
        <source>Paid ad whose market is shown</source>
        <translation>시세를 표시할 유료 광고</translation>
    </message>
    <message>
        <source>Keyword or category</source>
        <translation>키워드/카테고리</translation>
    </message>
    <message>
        <source>Import lists…</source>
        <translation>리스트 가져오기…</translation>
    </message>
    <message>
        <source>Import winner lists from a file</source>
        <translation>파일에서 낙찰리스트 가져오기</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>최저</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>Ranks sold</source>
        <translation>낙찰 순위 수</translation>
    </message>
    <message>
        <source>Start price</source>
        <translation>시작가</translation>
    </message>
    <message>
        <source>Winning-price trend</source>
        <translation>낙찰가 추이</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>차트를 이미지로 저장</translation>
    </message>
    <message>
        <source>Chart of the winning prices</source>
        <translation>낙찰가 차트</translation>
    </message>
    <message>
        <source>Winner lists by day</source>
        <translation>일별 낙찰리스트</translation>
    </message>
    <message>
        <source>Enter a list…</source>
        <translation>리스트 입력…</translation>
    </message>
    <message>
        <source>Enter the winner list of a day</source>
        <translation>일별 낙찰리스트 입력</translation>
    </message>
    <message>
        <source>Ad status</source>
        <translation>광고 현황</translation>
    </message>
    <message>
        <source>Go to Ad status and enter outcomes</source>
        <translation>광고 현황에서 결과 입력</translation>
    </message>
    <message>
        <source>Winner lists by day; Enter opens one</source>
        <translation>일별 낙찰리스트: Enter 키로 열기</translation>
    </message>
    <message>
        <source>Mega-wari</source>
        <translation>메가할인</translation>
    </message>
    <message>
        <source>Add an event…</source>
        <translation>행사 추가…</translation>
    </message>
    <message>
        <source>Add a Mega-wari event</source>
        <translation>메가할인 행사 추가</translation>
    </message>
    <message>
        <source>Mega-wari events; Enter opens one</source>
        <translation>메가할인 행사: Enter 키로 열기</translation>
    </message>
    <message>
        <source>Winning-price trend: %1</source>
        <translation>낙찰가 추이: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days.</extracomment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Type in a keyword or a category</source>
        <translation>키워드 또는 카테고리를 입력하세요</translation>
    </message>
    <message>
        <source>Import winner lists</source>
        <translation>낙찰리스트 가져오기</translation>
    </message>
    <message>
        <source>Text tables (*.csv *.tsv *.txt)</source>
        <translation>텍스트 표 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Type in a keyword or a category to see what won it, to note winner lists and to plan bids. Lists can also be imported from a file.</source>
        <translation>키워드 또는 카테고리를 입력하면 낙찰 내역을 확인하고 낙찰리스트를 기록하며 입찰을 계획할 수 있습니다. 파일에서 리스트를 가져올 수도 있습니다.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>가져오는 중…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>The chart was saved as %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>차트를 %1에 저장했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Winning prices in Qcash on the latest %Ln noted day(s); the start price is that of %1.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>
            <numerusform>최근 기록된 %Ln일의 낙찰가(Qcash)입니다. 시작가는 %1 기준입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No winner list is noted for this slot yet. The start price is that of %1.</source>
        <translation>이 구좌에 기록된 낙찰리스트가 아직 없습니다. 시작가는 %1 기준입니다.</translation>
    </message>
    <message>
        <source>The chart shows the lowest, the median and the highest winning price of each day as soon as winner lists are noted.</source>
        <translation>낙찰리스트를 기록하면 일별 최저, 중앙값, 최고 낙찰가가 차트에 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Enter the winner list of a day, paste it from J·QSM, or import a file.</source>
        <translation>아직 기록이 없습니다. 일별 낙찰리스트를 입력하거나 J·QSM에서 복사하여 붙여넣거나 파일에서 가져오세요.</translation>
    </message>
    <message numerus="yes">
        <source>By these lists %Ln undecided bid(s) won.</source>
        <translation>
            <numerusform>이 리스트에 따르면 결과 미입력 입찰 %Ln건이 낙찰되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By these lists %Ln undecided bid(s) lost.</source>
        <translation>
            <numerusform>이 리스트에 따르면 결과 미입력 입찰 %Ln건이 유찰되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter the outcome in Ad status.</source>
        <translation>광고 현황에서 결과를 입력하세요.</translation>
    </message>
    <message>
        <source>During Mega-wari the start price comes from the averages of the four events before. Note the events and their averages to see it in time.</source>
        <translation>메가할인 기간의 시작가는 직전 4회 행사의 평균으로 정해집니다. 시작가를 미리 확인하려면 행사와 평균을 기록하세요.</translation>
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
        <translation>제외됨: 이 행에 가격이 없습니다.</translation>
    </message>
    <message>
        <source>Not taken: it can&apos;t be told which number is the rank and which the price. Add a header with Rank, Price and Item code.</source>
        <translation>제외됨: 순위와 가격을 구분할 수 없습니다. 순위, 가격, 상품코드가 있는 머리글을 추가하세요.</translation>
    </message>
    <message>
        <source>Not taken: a rank is a whole number from 1 to %1.</source>
        <translation>제외됨: 순위는 1~%1의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>Not taken: a price is a whole number of Qcash above zero.</source>
        <translation>제외됨: 가격은 0보다 큰 정수(Qcash)여야 합니다.</translation>
    </message>
    <message>
        <source>Not taken: the spreadsheet rounded the item code. Show that column as text and copy it again.</source>
        <translation>제외됨: 스프레드시트가 상품코드를 반올림했습니다. 해당 열을 텍스트로 표시한 후 다시 복사하세요.</translation>
    </message>
    <message>
        <source>Not taken: a line before has this rank.</source>
        <translation>제외됨: 앞의 행에 같은 순위가 있습니다.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>낙찰</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>유찰</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Won by this list</source>
        <translation>이 리스트 기준 낙찰</translation>
    </message>
    <message>
        <source>Lost by this list</source>
        <translation>이 리스트 기준 유찰</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>결과 미입력</translation>
    </message>
    <message>
        <source>No day of this month takes a bid from you any more: the days have closed, or you have bid on them already.</source>
        <translation>이 달에는 입찰할 수 있는 일자가 더 없습니다. 모두 마감되었거나 이미 입찰한 일자입니다.</translation>
    </message>
    <message>
        <source>The budget is not enough for a single day: the cheapest one needs %1 more.</source>
        <translation>예산이 하루분에도 부족합니다. 가장 저렴한 일자에 입찰하려면 %1 더 필요합니다.</translation>
    </message>
    <message>
        <source>Fewer days than you wanted: the budget is not enough for more.</source>
        <translation>희망 일수보다 적습니다. 예산으로는 이 일수까지만 입찰할 수 있습니다.</translation>
    </message>
    <message>
        <source>Fewer days than you wanted: the month has no more days on which you can bid.</source>
        <translation>희망 일수보다 적습니다. 이 달에 입찰할 수 있는 일자가 더 없습니다.</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>종료일이 시작일보다 빠릅니다.</translation>
    </message>
    <message>
        <source>Type in an average above zero, or leave it unknown.</source>
        <translation>0보다 큰 평균을 입력하거나 모름으로 두세요.</translation>
    </message>
    <message>
        <source>Another event is noted for some of these days.</source>
        <translation>이 기간의 일부에 다른 행사가 기록되어 있습니다.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days.</extracomment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>For the event of %1 the averages of the four events before are needed; %2 of them are noted. Until then the usual start price is shown.</source>
        <translation>%1 행사에는 직전 4회 행사의 평균이 필요하며 현재 %2회분이 기록되어 있습니다. 그때까지 일반 시작가가 표시됩니다.</translation>
    </message>
    <message>
        <source>Start price of the event of %1: %2. It is half of the last event&apos;s average (%3) and half of the average of the three before (%4), rounded up to the bid unit.</source>
        <translation>%1 행사의 시작가: %2. 직전 행사 평균(%3)의 절반과 그 이전 3회 평균(%4)의 절반을 더하여 입찰단위로 올림한 값입니다.</translation>
    </message>
    <message>
        <source> / </source>
        <extracomment>Parts numbers in a list.</extracomment>
        <translation> / </translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <extracomment>%1 is a file, %2 a sentence.</extracomment>
        <translation>%1 파일을 가져오지 못했습니다. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln winner list(s) with %2 line(s) were noted from %1.</source>
        <translation>
            <numerusform>%1에서 낙찰리스트 %Ln건(%2행)을 기록했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not imported: %Ln value(s) are wrong. Nothing was noted.</source>
        <translation>
            <numerusform>%1 파일을 가져오지 못했습니다. 잘못된 값이 %Ln개 있습니다. 기록되지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <extracomment>%1 is a line&apos;s number, %2 a column&apos;s name, %3 what is wrong.</extracomment>
        <translation>%1행, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… 외 %Ln건.</numerusform>
        </translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>중앙값</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>최저</translation>
    </message>
    <message>
        <source>Own bid</source>
        <translation>내 입찰</translation>
    </message>
    <message numerus="yes">
        <source>Prices that won on the latest %Ln noted day(s): lowest %1, median %2, highest %3.</source>
        <translation>
            <numerusform>최근 기록된 %Ln일의 낙찰가: 최저 %1, 중앙값 %2, 최고 %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::MegaWariDialog</name>
    <message>
        <source>Mega-wari event</source>
        <translation>메가할인 행사</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>First day of the event</source>
        <translation>행사 첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Last day of the event</source>
        <translation>행사 마지막 날</translation>
    </message>
    <message>
        <source>Average winning price</source>
        <translation>평균 낙찰가</translation>
    </message>
    <message>
        <source>The average winning price is known</source>
        <translation>평균 낙찰가를 알고 있음</translation>
    </message>
    <message>
        <source>Average winning price of the event in Qcash</source>
        <translation>행사의 평균 낙찰가(Qcash)</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Q캐시</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>이 값 사용</translation>
    </message>
    <message>
        <source>Use the average of the noted winner lists</source>
        <translation>기록된 낙찰리스트의 평균 사용</translation>
    </message>
    <message>
        <source>The event is noted in this book only: it sets the start price that this program expects, not that of J·QSM.</source>
        <translation>행사는 이 장부에만 기록됩니다. 이 프로그램이 예상하는 시작가에만 적용되며 J·QSM의 시작가는 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Remove the event</source>
        <translation>행사 삭제</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Don&apos;t save the event</source>
        <translation>행사를 저장하지 않음</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>행사 저장</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a paid ad, %2 a keyword or category.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The noted winner lists of these days average %1.</source>
        <translation>이 기간에 기록된 낙찰리스트의 평균은 %1입니다.</translation>
    </message>
    <message>
        <source>No winner list is noted for these days.</source>
        <translation>이 기간에 기록된 낙찰리스트가 없습니다.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
</context>
<context>
    <name>console::ui::MegaWariModel</name>
    <message>
        <source>Unknown</source>
        <extracomment>The average price of an event.</extracomment>
        <translation>모름</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Average winning price</source>
        <translation>평균 낙찰가</translation>
    </message>
</context>
<context>
    <name>console::ui::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
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
        <translation>이용가능금액</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>엔</translation>
    </message>
</context>
<context>
    <name>console::ui::MonthEventsDialog</name>
    <message>
        <source>Events of the month</source>
        <translation>해당 월 발생 내역</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <extracomment>%1 is the name of a score, %2 a number of points, %3 the day on which they were typed in.</extracomment>
        <translation>%1 %2(%3)</translation>
    </message>
    <message>
        <source>Typed in from J·QSM: %1. These count instead of the sums of the events below.</source>
        <extracomment>%1 lists scores with their points.</extracomment>
        <translation>J·QSM을 보고 입력한 값: %1. 아래 발생 내역의 합계 대신 이 값이 적용됩니다.</translation>
    </message>
    <message>
        <source>Events of %1</source>
        <translation>%1 발생 내역</translation>
    </message>
    <message>
        <source>%1 points earned. %2</source>
        <translation>%1포인트 획득. %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>No such events are known for %1.</source>
        <translation>%1의 해당 발생 내역이 없습니다.</translation>
    </message>
    <message>
        <source>No events are known for %1. Import the points file.</source>
        <translation>%1의 발생 내역이 없습니다. 포인트 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
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
        <translation>%1(상품번호 %2)</translation>
    </message>
    <message>
        <source>%1 (derived)</source>
        <extracomment>%1 is what earned or cost points; the score was not imported but derived from an order.</extracomment>
        <translation>%1(산출)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what earned or cost points, %2 a sentence about the rule that it was derived by.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>Heading: whether an item was sold as general or as reserve (pre-order) goods.</extracomment>
        <translation>구분</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>Heading: which part of the service points an event counts to: delivery, claims, reviews.</extracomment>
        <translation>항목</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>What earned or cost the points.</extracomment>
        <translation>발생 사유</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>포인트</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>An order&apos;s number.</extracomment>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>General goods, for a narrow column.</extracomment>
        <translation>일반</translation>
    </message>
    <message>
        <source>Reserve</source>
        <extracomment>Reserve (pre-order) goods, for a narrow column.</extracomment>
        <translation>예약</translation>
    </message>
</context>
<context>
    <name>console::ui::NavigationModel</name>
    <message>
        <source>Summary</source>
        <translation>요약정보</translation>
    </message>
    <message>
        <source>Basic info</source>
        <translation>기본정보</translation>
    </message>
    <message>
        <source>My grade &amp; points</source>
        <translation>나의 등급&amp;점수</translation>
    </message>
    <message>
        <source>Past service points</source>
        <translation>과거 서비스포인트</translation>
    </message>
    <message>
        <source>Goods management</source>
        <translation>상품관리</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>프로모션</translation>
    </message>
    <message>
        <source>Paid ad</source>
        <translation>유료 광고</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Q캐시</translation>
    </message>
    <message>
        <source>Shipping/Cancel/Non-receipt</source>
        <translation>배송/취소/미수취</translation>
    </message>
    <message>
        <source>Settlement management</source>
        <translation>정산관리</translation>
    </message>
    <message>
        <source>Seller Q-account</source>
        <translation>판매자 Q통장</translation>
    </message>
    <message>
        <source>Inquiry/Others</source>
        <translation>문의/기타</translation>
    </message>
    <message>
        <source>Customer inquiries</source>
        <translation>고객문의</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>헬프</translation>
    </message>
    <message>
        <source>e-Ticket</source>
        <translation>e티켓</translation>
    </message>
    <message>
        <source>Settlement schedule</source>
        <translation>정산 일정</translation>
    </message>
    <message>
        <source>Auto-charge plan</source>
        <translation>자동 충전 설정</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>점수 규칙</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>회계</translation>
    </message>
    <message>
        <source>Ad status</source>
        <translation>광고 현황</translation>
    </message>
    <message>
        <source>Ad report</source>
        <translation>광고 리포트</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
</context>
<context>
    <name>console::ui::NavigationPanel</name>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Show the whole menu</source>
        <translation>전체 메뉴 표시</translation>
    </message>
    <message>
        <source>Collapse the menu to icons</source>
        <translation>메뉴를 아이콘으로 접기</translation>
    </message>
</context>
<context>
    <name>console::ui::NoticeDialog</name>
    <message>
        <source>Notice</source>
        <translation>공지</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>중요</translation>
    </message>
</context>
<context>
    <name>console::ui::NoticeModel</name>
    <message>
        <source>General</source>
        <extracomment>A kind of notice.</extracomment>
        <translation>일반공지</translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>A kind of notice.</extracomment>
        <translation>시스템공지</translation>
    </message>
    <message>
        <source>Important</source>
        <extracomment>Marks an important notice.</extracomment>
        <translation>중요</translation>
    </message>
    <message>
        <source>Importance</source>
        <extracomment>Heading of the column that marks important notices.</extracomment>
        <translation>중요도</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>A notice&apos;s heading.</extracomment>
        <translation>제목</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
</context>
<context>
    <name>console::ui::OrderDialog</name>
    <message>
        <source>Order %1</source>
        <translation>주문 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>console::ui::OrderPanel</name>
    <message>
        <source>Status of the order</source>
        <translation>주문 상태</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>결제할 금액</translation>
    </message>
    <message>
        <source>To be paid, in yen</source>
        <translation>결제할 금액(엔)</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>엔</translation>
    </message>
    <message>
        <source>What the amount is made up of</source>
        <translation>금액 내역</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>결제기한</translation>
    </message>
    <message>
        <source>Deadline of the order</source>
        <translation>주문의 결제기한</translation>
    </message>
    <message>
        <source>Time left to pay</source>
        <translation>남은 결제 시간</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>충전권</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>결제방법</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>결제일</translation>
    </message>
    <message>
        <source>When the order was paid</source>
        <translation>주문이 결제된 일시</translation>
    </message>
    <message>
        <source>New total</source>
        <translation>변경 후 합계</translation>
    </message>
    <message>
        <source>New total of Qcash</source>
        <translation>변경 후 Qcash 합계</translation>
    </message>
    <message>
        <source>Order again</source>
        <translation>다시 주문</translation>
    </message>
    <message>
        <source>Order the same charge ticket again</source>
        <translation>같은 충전권 다시 주문</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>결제 안내</translation>
    </message>
    <message>
        <source>Open the payment page</source>
        <translation>결제 페이지 열기</translation>
    </message>
    <message>
        <source>Open the payment page in the browser</source>
        <translation>브라우저에서 결제 페이지 열기</translation>
    </message>
    <message>
        <source>Ask the payment service again</source>
        <translation>결제 서비스에 다시 확인</translation>
    </message>
    <message>
        <source>Ask the payment service again for this order</source>
        <translation>이 주문을 결제 서비스에 다시 확인</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>전체 복사</translation>
    </message>
    <message>
        <source>Copy how to pay</source>
        <translation>결제 안내 복사</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Make a sheet to print</source>
        <translation>인쇄용 안내문 만들기</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>지금 확인</translation>
    </message>
    <message>
        <source>Ask now whether the payment has come in</source>
        <translation>지금 입금 여부 확인</translation>
    </message>
    <message>
        <source>Give up this order…</source>
        <translation>이 주문 포기…</translation>
    </message>
    <message>
        <source>Give up this order</source>
        <translation>이 주문 포기</translation>
    </message>
    <message>
        <source>This order waits for another payment service than the one in use now, so it can&apos;t be asked about. Choose that service again to follow it.</source>
        <translation>이 주문은 현재 사용 중인 결제 서비스가 아닌 다른 결제 서비스의 결제를 기다리고 있어 확인할 수 없습니다. 확인하려면 그 결제 서비스를 다시 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) came in that could not be credited.</source>
        <translation>
            <numerusform>충전되지 않은 입금이 %Ln건 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>확인하기</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Nothing more is to be paid. This was a practice payment, recorded in this book only: buy the ticket in J·QSM too.</source>
        <translation>추가로 결제할 금액이 없습니다. 이 장부에만 기록된 연습 결제이므로 J·QSM에서도 충전권을 구매하세요.</translation>
    </message>
    <message>
        <source>Nothing more is to be paid. The settlement money was taken in this book only: buy the ticket in J·QSM too.</source>
        <translation>추가로 결제할 금액이 없습니다. 정산금은 이 장부에서만 차감되었으므로 J·QSM에서도 충전권을 구매하세요.</translation>
    </message>
    <message>
        <source>Nothing more is to be paid.</source>
        <translation>추가로 결제할 금액이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is to be paid for this order.</source>
        <translation>이 주문에는 결제할 금액이 없습니다.</translation>
    </message>
    <message>
        <source>The payment service has not answered for this order yet, so how to pay it is not known. Nothing was charged. Ask the service again.</source>
        <translation>결제 서비스에서 아직 이 주문에 응답하지 않아 결제 안내가 없습니다. 청구된 금액은 없습니다. 결제 서비스에 다시 확인하세요.</translation>
    </message>
    <message>
        <source>The payment service has not answered for this order yet. If it never heard of it, the order ends by itself within a few minutes and nothing is charged.</source>
        <translation>결제 서비스에서 아직 이 주문에 응답하지 않았습니다. 주문이 전달되지 않은 경우 몇 분 내에 자동으로 종료되며 청구되는 금액은 없습니다.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>The sheet could not be shown. Install a viewer for PDF files, or copy the text instead.</source>
        <translation>안내문을 표시할 수 없습니다. PDF 뷰어를 설치하거나 텍스트를 복사하세요.</translation>
    </message>
    <message>
        <source>The payment page could not be opened. Copy its address into your browser.</source>
        <translation>결제 페이지를 열 수 없습니다. 주소를 복사하여 브라우저에서 여세요.</translation>
    </message>
    <message>
        <source>This is practice: no browser opens. Play the payment page with the buttons below.</source>
        <translation>연습이므로 브라우저가 열리지 않습니다. 결제 페이지 대신 아래 버튼을 사용하세요.</translation>
    </message>
    <message>
        <source>The payment page was opened in the browser. You can open it again.</source>
        <translation>브라우저에서 결제 페이지를 열었습니다. 다시 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>확인 요청 중…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>Name of a button for assistive technology; %1 is what it copies, as &quot;Receipt number&quot;.</extracomment>
        <translation>복사: %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>확인 중…</translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <translation>마지막 확인: %1.</translation>
    </message>
    <message>
        <source>The deadline is over</source>
        <translation>결제기한이 지났습니다</translation>
    </message>
    <message>
        <source>The payment service has not answered for this order, so nothing was asked for and nothing was charged. What you typed in for it is gone: give this order up, then order again.</source>
        <translation>결제 서비스가 이 주문에 응답하지 않아 요청되거나 청구된 금액이 없습니다. 입력한 내용은 남아 있지 않습니다. 이 주문을 포기한 후 다시 주문하세요.</translation>
    </message>
</context>
<context>
    <name>console::ui::OrderPrint</name>
    <message>
        <source>Payment of order %1</source>
        <extracomment>Title of a sheet that is printed. %1 is an order number.</extracomment>
        <translation>주문 %1의 결제</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>충전권</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>결제방법</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>결제할 금액</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>결제기한</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>결제 안내</translation>
    </message>
</context>
<context>
    <name>console::ui::OrdersModel</name>
    <message>
        <source>Waiting for payment</source>
        <translation>결제대기</translation>
    </message>
    <message>
        <source>Delivery request</source>
        <translation>배송요청</translation>
    </message>
    <message>
        <source>Ship planned</source>
        <translation>발송예정</translation>
    </message>
    <message>
        <source>In delivery</source>
        <translation>배송중</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>state of an order</comment>
        <translation>배송완료</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>취소요청</translation>
    </message>
    <message>
        <source>Return request</source>
        <translation>반품요청</translation>
    </message>
    <message>
        <source>Exchange request</source>
        <translation>교환요청</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>교환완료</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소완료</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>반품완료</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>Where an order stands.</extracomment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>주문일</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>상품명</translation>
    </message>
    <message>
        <source>Option</source>
        <extracomment>What the buyer chose of an item: colour, size.</extracomment>
        <translation>옵션</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Total (yen)</source>
        <translation>합계(엔)</translation>
    </message>
    <message>
        <source>Ship planned</source>
        <comment>date</comment>
        <extracomment>The day for which the shipping of an order is planned.</extracomment>
        <translation>발송예정</translation>
    </message>
    <message>
        <source>Shipped</source>
        <extracomment>The day on which an order was shipped.</extracomment>
        <translation>발송일</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>date</comment>
        <extracomment>The day on which an order was delivered.</extracomment>
        <translation>배송완료일</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>배송회사</translation>
    </message>
</context>
<context>
    <name>console::ui::OrdersPage</name>
    <message>
        <source>e-Ticket</source>
        <translation>e티켓</translation>
    </message>
    <message>
        <source>Shipping/Cancel/Non-receipt</source>
        <translation>배송/취소/미수취</translation>
    </message>
    <message>
        <source>Import orders…</source>
        <translation>주문 가져오기…</translation>
    </message>
    <message>
        <source>Orders shown</source>
        <translation>표시할 주문</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Order number or item name</source>
        <translation>주문번호 또는 상품명</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) so far</source>
        <comment>The list grows as one scrolls.</comment>
        <translation>
            <numerusform>%Ln건 표시 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all orders</source>
        <translation>전체 주문 보기</translation>
    </message>
    <message>
        <source>No order matches. Try a shorter text, or look in all orders.</source>
        <translation>일치하는 주문이 없습니다. 더 짧은 검색어를 입력하거나 전체 주문에서 검색하세요.</translation>
    </message>
    <message>
        <source>No orders yet. Import the order file that J·QSM offers for download on its delivery page. Buyers&apos; names and addresses in it are never kept.</source>
        <translation>아직 주문이 없습니다. J·QSM 배송 페이지에서 다운로드한 주문 파일을 가져오세요. 구매자의 이름과 주소는 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>No order waits to be shipped.</source>
        <translation>배송요청 주문이 없습니다.</translation>
    </message>
    <message>
        <source>No order has a cancel, return or exchange request.</source>
        <translation>취소요청, 반품요청, 교환요청 주문이 없습니다.</translation>
    </message>
    <message>
        <source>No e-ticket orders.</source>
        <translation>e티켓 주문이 없습니다.</translation>
    </message>
    <message>
        <source>No order waits for payment.</source>
        <translation>결제대기 주문이 없습니다.</translation>
    </message>
    <message>
        <source>No order is in delivery.</source>
        <translation>배송중인 주문이 없습니다.</translation>
    </message>
    <message>
        <source>No order has been delivered.</source>
        <translation>배송완료된 주문이 없습니다.</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>전체 주문</translation>
    </message>
    <message>
        <source>Delivery request</source>
        <translation>배송요청</translation>
    </message>
    <message>
        <source>Cancel/return/exchange request</source>
        <translation>취소요청/반품요청/교환요청</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>결제대기</translation>
    </message>
    <message>
        <source>In delivery</source>
        <translation>배송중</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>state of an order</comment>
        <translation>배송완료</translation>
    </message>
</context>
<context>
    <name>console::ui::OutcomeDialog</name>
    <message>
        <source>Enter outcomes</source>
        <translation>결과 입력</translation>
    </message>
    <message>
        <source>Bids whose bidding has closed. Tick what J·QSM&apos;s winner list says; a bid without a tick stays open.</source>
        <translation>입찰이 종료된 내역입니다. J·QSM의 낙찰리스트에 따라 선택하세요. 선택하지 않은 입찰은 결과 미입력으로 남습니다.</translation>
    </message>
    <message>
        <source>All won</source>
        <translation>모두 낙찰</translation>
    </message>
    <message>
        <source>All lost</source>
        <translation>모두 유찰</translation>
    </message>
    <message>
        <source>By the noted winner lists</source>
        <translation>기록된 낙찰리스트 기준</translation>
    </message>
    <message>
        <source>Clear the ticks</source>
        <translation>선택 해제</translation>
    </message>
    <message>
        <source>Bids without an outcome</source>
        <translation>결과 미입력 입찰</translation>
    </message>
    <message>
        <source>Qcash that is spent</source>
        <translation>사용되는 Qcash</translation>
    </message>
    <message>
        <source>Qcash that is released</source>
        <translation>보류 해제되는 Qcash</translation>
    </message>
    <message>
        <source>Spendable afterwards</source>
        <translation>처리 후 사용 가능</translation>
    </message>
    <message>
        <source>Spendable Qcash afterwards</source>
        <translation>처리 후 사용 가능 Qcash</translation>
    </message>
    <message>
        <source>Winning spends what was held, losing releases it. The outcomes are recorded in this book; in J·QSM they are decided by Qoo10, so nothing has to be done there.</source>
        <translation>낙찰되면 보류된 Qcash가 사용되고 유찰되면 보류 해제됩니다. 결과는 이 장부에 기록됩니다. J·QSM의 결과는 Qoo10이 정하므로 J·QSM에서는 처리할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel the outcomes</source>
        <translation>결과 입력 취소</translation>
    </message>
    <message>
        <source>“Proposes” stands where a winner list was noted for the slot and day: check it before you enter it.</source>
        <translation>해당 구좌와 일자의 낙찰리스트가 기록되어 있으면 “제안”이 표시됩니다. 확인한 후 입력하세요.</translation>
    </message>
    <message>
        <source>There are more bids without an outcome than are listed here; enter these first.</source>
        <translation>결과 미입력 입찰이 여기에 표시된 것보다 더 있습니다. 먼저 이 입찰의 결과를 입력하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln won: spent</source>
        <comment>bids</comment>
        <translation>
            <numerusform>낙찰 %Ln건: 사용</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost: released</source>
        <comment>bids</comment>
        <translation>
            <numerusform>유찰 %Ln건: 보류 해제</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::OutcomeModel</name>
    <message>
        <source>proposes won</source>
        <extracomment>What a winner list that the user has noted says of a bid; a proposal only.</extracomment>
        <translation>제안: 낙찰</translation>
    </message>
    <message>
        <source>proposes lost</source>
        <translation>제안: 유찰</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>광고</translation>
    </message>
    <message>
        <source>Keyword or category</source>
        <translation>키워드/카테고리</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Display date</source>
        <translation>전시 일자</translation>
    </message>
    <message>
        <source>Bid price</source>
        <translation>입찰가</translation>
    </message>
    <message>
        <source>Winner list</source>
        <extracomment>Heading: what the noted list of a bidding&apos;s winners says.</extracomment>
        <translation>낙찰리스트</translation>
    </message>
    <message>
        <source>Won</source>
        <extracomment>Heading of a column of boxes to tick: this bid won.</extracomment>
        <translation>낙찰</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Heading of a column of boxes to tick: this bid lost.</extracomment>
        <translation>유찰</translation>
    </message>
</context>
<context>
    <name>console::ui::OutlookLine</name>
    <message>
        <source>It should last until:</source>
        <translation>사용 목표일:</translation>
    </message>
    <message>
        <source>Day until which Qcash should last</source>
        <translation>Qcash를 사용할 목표일</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>추천</translation>
    </message>
    <message>
        <source>Propose charge tickets for this day</source>
        <translation>이 날짜에 필요한 충전권 추천</translation>
    </message>
    <message>
        <source>Choose a day after today, at most ten years ahead.</source>
        <translation>내일부터 10년 이내의 날짜를 선택하세요.</translation>
    </message>
    <message>
        <source>The balance lasts until %1 at this rate: no ticket is needed.</source>
        <translation>이대로면 잔액을 %1까지 사용할 수 있어 충전권이 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>To last until %1 at this rate: buy %2 (%3 Qcash).</source>
        <extracomment>%1 is a date, %2 a list of tickets such as &quot;10,000 + 3,000&quot;, %3 their sum.</extracomment>
        <translation>이대로 %1까지 사용하려면 %2 충전권(%3 Qcash)을 구매하세요.</translation>
    </message>
</context>
<context>
    <name>console::ui::OutlookTexts</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln일</numerusform>
        </translation>
    </message>
    <message>
        <source>Charge Qcash or convert points to pay for ads.</source>
        <translation>Qcash를 충전하거나 포인트를 전환하여 광고비로 사용하세요.</translation>
    </message>
    <message>
        <source>No spending in the last 30 days.</source>
        <translation>최근 30일간 사용한 Qcash가 없습니다.</translation>
    </message>
    <message>
        <source>Spent in the last 30 days: %1 Qcash · empty in %2 at this rate</source>
        <extracomment>%1 is an amount, %2 a count of days.</extracomment>
        <translation>최근 30일 사용: %1 Qcash · 이대로면 %2 후 소진</translation>
    </message>
    <message>
        <source>Spent in the last 30 days: %1 Qcash · empty in %2 at this rate, about %3</source>
        <extracomment>%1 is an amount, %2 a count of days, %3 a date.</extracomment>
        <translation>최근 30일 사용: %1 Qcash · 이대로면 %2 후 소진(%3경)</translation>
    </message>
    <message>
        <source>At the rate of the last 30 days %1 Qcash last %2.</source>
        <extracomment>%1 is an amount, %2 a count of days.</extracomment>
        <translation>최근 30일의 사용량 기준으로 %1 Qcash를 %2 동안 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>At the rate of the last 30 days %1 Qcash last %2, until about %3.</source>
        <extracomment>%1 is an amount, %2 a count of days, %3 a date.</extracomment>
        <translation>최근 30일의 사용량 기준으로 %1 Qcash를 %2 동안(%3경까지) 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>The balance is low: below your threshold of %1 Qcash.</source>
        <translation>잔액이 부족합니다. 기준액 %1 Qcash 미만입니다.</translation>
    </message>
    <message numerus="yes">
        <source>The balance is low: less than %Ln day(s) of spending.</source>
        <translation>
            <numerusform>잔액이 부족합니다. %Ln일분 사용액에 미치지 못합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Just at the calendar&apos;s pace, %1 Qcash by today.</source>
        <translation>오늘까지의 일할 예산 %1 Qcash와 같습니다.</translation>
    </message>
    <message>
        <source>%1 Qcash above the calendar&apos;s pace, %2 Qcash by today.</source>
        <translation>오늘까지의 일할 예산 %2 Qcash보다 %1 Qcash 많습니다.</translation>
    </message>
    <message>
        <source>%1 Qcash below the calendar&apos;s pace, %2 Qcash by today.</source>
        <translation>오늘까지의 일할 예산 %2 Qcash보다 %1 Qcash 적습니다.</translation>
    </message>
    <message>
        <source>At this rate %1 Qcash by the month&apos;s end, within the budget.</source>
        <translation>이대로면 월말까지 %1 Qcash로 예산 이내입니다.</translation>
    </message>
    <message>
        <source>At this rate %1 Qcash by the month&apos;s end, %2 Qcash over the budget.</source>
        <translation>이대로면 월말까지 %1 Qcash로 예산을 %2 Qcash 초과합니다.</translation>
    </message>
    <message>
        <source>This month&apos;s ad budget is used up: %1 of %2 Qcash are spent.</source>
        <translation>이번 달 광고 예산이 소진되었습니다. %2 Qcash 중 %1 Qcash를 사용했습니다.</translation>
    </message>
    <message>
        <source>At least %1 % of this month&apos;s ad budget is used: %2 of %3 Qcash are spent.</source>
        <extracomment>%1 is a share in percent, without the sign.</extracomment>
        <translation>이번 달 광고 예산의 %1% 이상을 사용했습니다. %3 Qcash 중 %2 Qcash를 사용했습니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a sentence that says why, %2 one that says how long the balance lasts.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 Qcash can be spent.</source>
        <translation>%1 Qcash를 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Qcash is low</source>
        <translation>Qcash 부족</translation>
    </message>
    <message>
        <source>This month&apos;s ad budget</source>
        <translation>이번 달 광고 예산</translation>
    </message>
    <message>
        <source>The balance has fallen so far that you are warned.</source>
        <translation>잔액이 경고 기준 이하로 줄었습니다.</translation>
    </message>
    <message>
        <source>So much of the budget is used that you are warned.</source>
        <translation>예산 사용액이 경고 기준에 도달했습니다.</translation>
    </message>
    <message>
        <source>%1 Qcash held for bids is not counted.</source>
        <translation>입찰로 보류 중인 %1 Qcash는 포함되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::OwnAdTermsModel</name>
    <message>
        <source>Saved at</source>
        <extracomment>When something was saved.</extracomment>
        <translation>저장 일시</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>광고</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>적용 시작</translation>
    </message>
    <message>
        <source>Price</source>
        <extracomment>Of an ad, in Qcash: an auction&apos;s start price, or the price of a display day. Short: the heading of a narrow column.</extracomment>
        <translation>가격</translation>
    </message>
    <message>
        <source>Bid unit</source>
        <translation>입찰단위</translation>
    </message>
    <message>
        <source>Most days</source>
        <extracomment>The number of display days that one application may have at most. Short: the heading of a narrow column.</extracomment>
        <translation>최대 일수</translation>
    </message>
</context>
<context>
    <name>console::ui::Pager</name>
    <message>
        <source>Page %1 / %2</source>
        <extracomment>Of a list: %1 is the page shown, %2 how many there are.</extracomment>
        <translation>페이지 %1 / %2</translation>
    </message>
    <message>
        <source>Previous page of the list</source>
        <translation>목록의 이전 페이지</translation>
    </message>
    <message>
        <source>Next page of the list</source>
        <translation>목록의 다음 페이지</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>Go to the page</source>
        <translation>페이지로 이동</translation>
    </message>
</context>
<context>
    <name>console::ui::PasswordEdit</name>
    <message>
        <source>Show password</source>
        <translation>비밀번호 표시</translation>
    </message>
    <message>
        <source>Hide password</source>
        <translation>비밀번호 숨기기</translation>
    </message>
</context>
<context>
    <name>console::ui::PastPointsPage</name>
    <message>
        <source>Past service points</source>
        <translation>과거 서비스포인트</translation>
    </message>
    <message>
        <source>My grade &amp; points</source>
        <translation>나의 등급&amp;점수</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>상품번호</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>상품명</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>To</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search past service points</source>
        <translation>과거 서비스포인트 검색</translation>
    </message>
    <message>
        <source>No points of before 2019-07-01 match the search.</source>
        <translation>검색과 일치하는 2019-07-01 이전의 포인트가 없습니다.</translation>
    </message>
    <message>
        <source>No points of before 2019-07-01 are known. Import the points file.</source>
        <translation>2019-07-01 이전의 포인트가 없습니다. 포인트 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>This page holds points up to 2019-06-30. From 2019-07-01 on they are reckoned in another way; those are on the page My grade &amp; points.</source>
        <translation>이 페이지에는 2019-06-30까지의 포인트가 표시됩니다. 2019-07-01부터는 계산 방식이 달라져 나의 등급&amp;점수 페이지에 표시됩니다.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Export these points to a file</source>
        <translation>이 포인트를 파일로 내보내기</translation>
    </message>
    <message>
        <source>The first day stands after the last one: no day lies between them.</source>
        <translation>시작일이 종료일보다 늦어 해당하는 기간이 없습니다.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색 중…</translation>
    </message>
</context>
<context>
    <name>console::ui::PayerForm</name>
    <message>
        <source>Remitter name</source>
        <translation>송금인명</translation>
    </message>
    <message>
        <source>Convenience store</source>
        <translation>편의점</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Payer&apos;s name</source>
        <translation>결제자 이름</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>이메일 주소</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>은행</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>계좌 명의</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>계좌 명의</translation>
    </message>
    <message>
        <source>Mobile Suica e-mail</source>
        <translation>모바일 Suica 이메일</translation>
    </message>
    <message>
        <source>E-mail address of your Mobile Suica</source>
        <translation>모바일 Suica의 이메일 주소</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>선택…</translation>
    </message>
</context>
<context>
    <name>console::ui::PaymentForm</name>
    <message>
        <source>The payment service&apos;s own page asks for your card and your details. Nothing of it is typed in here.</source>
        <translation>카드와 결제자 정보는 결제 서비스의 페이지에서 입력합니다. 여기에는 입력하지 않습니다.</translation>
    </message>
    <message>
        <source>Q-account password</source>
        <translation>Q통장 비밀번호</translation>
    </message>
    <message>
        <source>No Q-account password has been set yet. Set one first; this order waits for you.</source>
        <translation>아직 Q통장 비밀번호가 설정되지 않았습니다. 먼저 설정해 주세요. 이 주문은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>비밀번호 설정</translation>
    </message>
    <message>
        <source>In practice no page opens.</source>
        <translation>연습에서는 페이지가 열리지 않습니다.</translation>
    </message>
    <message>
        <source>Enter the Q-account password.</source>
        <translation>Q통장 비밀번호를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>console::ui::PaymentServiceDialog</name>
    <message>
        <source>Payment service</source>
        <translation>결제 서비스</translation>
    </message>
    <message>
        <source>Who takes the money for charge tickets. The choice is for this computer alone.</source>
        <translation>충전권 대금을 받을 결제 서비스입니다. 이 컴퓨터에만 적용됩니다.</translation>
    </message>
    <message>
        <source>Practice: no real money moves</source>
        <translation>연습: 실제로 결제되지 않습니다</translation>
    </message>
    <message>
        <source>KOMOJU, with your own merchant account</source>
        <translation>KOMOJU(자사 가맹점 계정 사용)</translation>
    </message>
    <message>
        <source>A relay that your company runs</source>
        <translation>자사에서 운영하는 중계 서버</translation>
    </message>
    <message>
        <source>Cards, convenience stores and bank transfer go on on the service&apos;s own page in your browser. No card number is typed in here.</source>
        <translation>카드, 편의점, 은행 송금은 브라우저의 결제 서비스 페이지에서 진행합니다. 여기에는 카드번호를 입력하지 않습니다.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>서비스 주소</translation>
    </message>
    <message>
        <source>Check connection</source>
        <translation>연결 확인</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>비밀 키</translation>
    </message>
    <message>
        <source>Access token (where the relay asks for one)</source>
        <translation>액세스 토큰(중계 서버에서 요구하는 경우)</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keyring only, never in a file of this program. Leave the field empty to keep the one that is there.</source>
        <translation>이 컴퓨터의 키링에만 저장되며 이 프로그램의 파일에는 저장되지 않습니다. 기존 값을 유지하려면 비워 두세요.</translation>
    </message>
    <message>
        <source>The secret key can take payments and also refund them. Whoever has it has your merchant account. %1</source>
        <translation>비밀 키로 결제뿐만 아니라 환불도 할 수 있습니다. 비밀 키가 있으면 누구나 가맹점 계정을 사용할 수 있습니다. %1</translation>
    </message>
    <message>
        <source>The relay holds the merchant account&apos;s key, and this computer never sees it. A token belongs to this relay alone. %1</source>
        <translation>가맹점 계정의 키는 중계 서버에 있으며 이 컴퓨터에는 전달되지 않습니다. 토큰은 이 중계 서버에만 사용됩니다. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The choice could not be written to this program&apos;s settings. It stays as it was.</source>
        <translation>선택한 내용을 이 프로그램의 설정에 저장할 수 없습니다. 기존 설정이 유지됩니다.</translation>
    </message>
    <message>
        <source>Type an address that begins with https:// and holds no user name.</source>
        <translation>https://로 시작하고 사용자 이름이 없는 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>The part of this program that talks to payment services is not installed on this computer.</source>
        <translation>결제 서비스와 통신하는 프로그램 구성 요소가 이 컴퓨터에 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>No secret key is known for this address. Type it in.</source>
        <translation>이 주소의 비밀 키가 없습니다. 입력하세요.</translation>
    </message>
    <message>
        <source>The keyring is locked, or did not let this program in. Nothing was changed.</source>
        <translation>키링이 잠겨 있거나 이 프로그램의 접근이 거부되었습니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>The service answers, but does not accept this key.</source>
        <translation>서비스가 응답하지만 이 키를 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>No payment service answers at this address. Check the address and the network connection.</source>
        <translation>이 주소에서 응답하는 결제 서비스가 없습니다. 주소와 네트워크 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>서비스에 확인 중…</translation>
    </message>
    <message>
        <source>Asking the keyring. It may want its password in a window of its own.</source>
        <translation>키링에 확인하고 있습니다. 별도의 창에서 키링 비밀번호를 요구할 수 있습니다.</translation>
    </message>
    <message>
        <source>The service answers and accepts the key. No payment was made.</source>
        <translation>서비스가 응답하고 키를 받아들였습니다. 결제는 이루어지지 않았습니다.</translation>
    </message>
    <message>
        <source>Saved. The service changes when the program is started again.</source>
        <translation>저장했습니다. 프로그램을 다시 시작하면 결제 서비스가 변경됩니다.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>%1 The key is in the keyring.</source>
        <translation>%1 키는 키링에 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>%1 This computer has no keyring: the key is known until the program ends, and has to be typed again after that.</source>
        <translation>%1 이 컴퓨터에는 키링이 없습니다. 키는 프로그램을 종료할 때까지만 유지되며, 그 후 다시 입력해야 합니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::PaymentTexts</name>
    <message>
        <source>Enter the card number.</source>
        <translation>카드번호를 입력하세요.</translation>
    </message>
    <message>
        <source>A card number has digits only.</source>
        <translation>카드번호는 숫자만 입력하세요.</translation>
    </message>
    <message>
        <source>This card number is too short or too long.</source>
        <translation>카드번호가 너무 짧거나 깁니다.</translation>
    </message>
    <message>
        <source>There is a typing error in the card number.</source>
        <translation>카드번호가 잘못 입력되었습니다.</translation>
    </message>
    <message>
        <source>Only VISA, Mastercard and JCB are taken.</source>
        <translation>VISA, Mastercard, JCB만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Enter the expiry date.</source>
        <translation>유효기간을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter month and year as MM / YY.</source>
        <translation>월과 연도를 MM / YY 형식으로 입력하세요.</translation>
    </message>
    <message>
        <source>This card has expired.</source>
        <translation>유효기간이 지난 카드입니다.</translation>
    </message>
    <message>
        <source>This year is too far away.</source>
        <translation>유효기간이 너무 먼 미래입니다. 연도를 확인하세요.</translation>
    </message>
    <message>
        <source>Enter the security code.</source>
        <translation>보안코드를 입력하세요.</translation>
    </message>
    <message>
        <source>A security code has digits only.</source>
        <translation>보안코드는 숫자만 입력하세요.</translation>
    </message>
    <message>
        <source>The security code has 3 digits.</source>
        <translation>보안코드는 3자리입니다.</translation>
    </message>
    <message>
        <source>Enter the cardholder&apos;s name.</source>
        <translation>카드 명의자를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the name as it stands on the card.</source>
        <translation>카드에 표시된 이름을 그대로 입력하세요.</translation>
    </message>
    <message>
        <source>This card pays this amount at once only.</source>
        <translation>이 카드로 이 금액을 결제할 때는 일시불만 가능합니다.</translation>
    </message>
    <message>
        <source>There is no such charge ticket. Choose another one.</source>
        <translation>없는 충전권입니다. 다른 충전권을 선택하세요.</translation>
    </message>
    <message>
        <source>Check the card&apos;s fields.</source>
        <translation>카드 입력 항목을 확인하세요.</translation>
    </message>
    <message>
        <source>There is not enough settlement money any more. The available amount has been read anew.</source>
        <translation>정산금이 부족합니다. 이용가능금액을 새로 불러왔습니다.</translation>
    </message>
    <message>
        <source>There is not enough settlement-due money any more. The available amount has been read anew.</source>
        <translation>정산 예정금이 부족합니다. 이용가능금액을 새로 불러왔습니다.</translation>
    </message>
    <message>
        <source>No Q-account password has been set yet.</source>
        <translation>아직 Q통장 비밀번호가 설정되지 않았습니다.</translation>
    </message>
    <message>
        <source>The Q-account password is wrong.</source>
        <translation>Q통장 비밀번호가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait a while, at most 15 minutes, and try again.</source>
        <translation>비밀번호를 여러 번 잘못 입력했습니다. 잠시(최대 15분) 기다린 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The payment was declined. Nothing was charged. Use another card or another method.</source>
        <translation>결제가 거절되었습니다. 청구된 금액은 없습니다. 다른 카드나 다른 결제방법을 이용하세요.</translation>
    </message>
    <message>
        <source>Credit card</source>
        <translation>신용카드</translation>
    </message>
    <message>
        <source>Settlement money</source>
        <translation>정산금</translation>
    </message>
    <message>
        <source>Settlement-due money</source>
        <translation>정산 예정금</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>결제대기</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>결제완료</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>기한만료</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>결제거절</translation>
    </message>
    <message>
        <source>Qcash (%1 Qcash charge)</source>
        <extracomment>A charge ticket, as J·QSM names it. %1 is its amount.</extracomment>
        <translation>Qcash (%1 Qcash 충전)</translation>
    </message>
    <message>
        <source>This order may have been placed already. Look at the purchase history before you order again.</source>
        <translation>이 주문은 이미 접수되었을 수 있습니다. 다시 주문하기 전에 구매이력을 확인해 주세요.</translation>
    </message>
    <message>
        <source>This is too long. Shorten it to 48 characters.</source>
        <translation>너무 깁니다. 48자 이하로 줄여 주세요.</translation>
    </message>
    <message>
        <source>There is a character that can&apos;t be seen. Type it in anew.</source>
        <translation>표시할 수 없는 문자가 있습니다. 다시 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the name from which you will transfer.</source>
        <translation>송금할 때 사용할 송금인명을 입력하세요.</translation>
    </message>
    <message>
        <source>Choose the store where you will pay.</source>
        <translation>결제할 편의점을 선택하세요.</translation>
    </message>
    <message>
        <source>Enter the payer&apos;s name.</source>
        <translation>결제자 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter a telephone number.</source>
        <translation>전화번호를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter 10 or 11 digits that begin with 0.</source>
        <translation>0으로 시작하는 10자리 또는 11자리 숫자를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter an e-mail address.</source>
        <translation>이메일 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter an address such as name@example.jp.</source>
        <translation>name@example.jp와 같은 형식의 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Choose your bank.</source>
        <translation>은행을 선택하세요.</translation>
    </message>
    <message>
        <source>Enter the name of the account.</source>
        <translation>계좌 명의를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the e-mail address of your Mobile Suica.</source>
        <translation>모바일 Suica의 이메일 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the address as Mobile Suica has it, such as name@example.jp.</source>
        <translation>모바일 Suica에 등록된 주소를 입력하세요. 예: name@example.jp.</translation>
    </message>
    <message>
        <source>The payment service doesn&apos;t offer this method.</source>
        <translation>결제 서비스에서 제공하지 않는 결제방법입니다.</translation>
    </message>
    <message>
        <source>This ticket is more than the method takes.</source>
        <translation>이 충전권의 가격이 결제방법의 한도를 초과합니다.</translation>
    </message>
    <message>
        <source>Only shops with sales pay with it. Import your orders first.</source>
        <translation>판매이력이 있는 샵만 이용할 수 있습니다. 먼저 주문을 가져오세요.</translation>
    </message>
    <message>
        <source>%1 yen less than this ticket costs.</source>
        <translation>이 충전권의 가격보다 %1엔 적습니다.</translation>
    </message>
    <message>
        <source>VISA/Master/JCB card</source>
        <translation>VISA/Master/JCB 카드</translation>
    </message>
    <message>
        <source>Convenience-store payment</source>
        <translation>편의점 결제</translation>
    </message>
    <message>
        <source>Lawson, FamilyMart, MiniStop</source>
        <translation>로손, 패밀리마트, 미니스톱</translation>
    </message>
    <message>
        <source>+%1 yen under %2 yen</source>
        <extracomment>A fee of a payment method: %1 yen for tickets under %2 yen.</extracomment>
        <translation>%2엔 미만 +%1엔</translation>
    </message>
    <message>
        <source>at most %1 yen (set by this program)</source>
        <translation>최대 %1엔(이 프로그램이 정한 값)</translation>
    </message>
    <message>
        <source>at most %1 yen</source>
        <translation>최대 %1엔</translation>
    </message>
    <message>
        <source>Paid at once from your money at Qoo10. The Qcash is there right away.</source>
        <translation>Qoo10에 있는 판매대금으로 바로 결제됩니다. Qcash가 즉시 충전됩니다.</translation>
    </message>
    <message>
        <source>Paid at once. The Qcash is there right away.</source>
        <translation>바로 결제됩니다. Qcash가 즉시 충전됩니다.</translation>
    </message>
    <message>
        <source>After ordering you see the account to transfer to. Transfer until %1; your bank&apos;s fee is yours to pay.</source>
        <translation>주문 후 송금할 계좌가 표시됩니다. %1까지 송금하세요. 은행 송금 수수료는 본인 부담입니다.</translation>
    </message>
    <message>
        <source>After ordering you see the numbers for the store&apos;s terminal. Pay at the till until %1.</source>
        <translation>주문 후 편의점 단말기에 입력할 번호가 표시됩니다. %1까지 계산대에서 결제하세요.</translation>
    </message>
    <message>
        <source>After ordering you see the slip number to show at the till of 7-Eleven. Pay until %1.</source>
        <translation>주문 후 세븐일레븐 계산대에 제시할 납입표 번호가 표시됩니다. %1까지 결제하세요.</translation>
    </message>
    <message>
        <source>A request goes to the Mobile Suica on your phone. Accept it there until %1.</source>
        <translation>휴대폰의 모바일 Suica로 요청이 전송됩니다. %1까지 승인하세요.</translation>
    </message>
    <message>
        <source>After ordering you see how to pay. Pay until %1.</source>
        <translation>주문 후 결제 안내가 표시됩니다. %1까지 결제하세요.</translation>
    </message>
    <message>
        <source>After ordering your browser opens PayPal&apos;s page. Pay there until %1.</source>
        <translation>주문 후 브라우저에서 PayPal 페이지가 열립니다. %1까지 결제하세요.</translation>
    </message>
    <message>
        <source>After ordering your browser opens your bank&apos;s page. Pay there until %1.</source>
        <translation>주문 후 브라우저에서 은행 페이지가 열립니다. %1까지 결제하세요.</translation>
    </message>
    <message>
        <source>After ordering your browser opens the payment service&apos;s page. Pay as it says there until %1.</source>
        <translation>주문 후 브라우저에서 결제 서비스의 페이지가 열립니다. %1까지 안내에 따라 결제하세요.</translation>
    </message>
    <message>
        <source>Lawson</source>
        <translation>로손</translation>
    </message>
    <message>
        <source>FamilyMart</source>
        <translation>패밀리마트</translation>
    </message>
    <message>
        <source>MiniStop</source>
        <translation>미니스톱</translation>
    </message>
    <message>
        <source>7-Eleven</source>
        <translation>세븐일레븐</translation>
    </message>
    <message>
        <source>MUFG Bank</source>
        <translation>미쓰비시UFJ은행</translation>
    </message>
    <message>
        <source>Sumitomo Mitsui Banking Corporation</source>
        <translation>미쓰이스미토모은행</translation>
    </message>
    <message>
        <source>Mizuho Bank</source>
        <translation>미즈호은행</translation>
    </message>
    <message>
        <source>Resona Bank</source>
        <translation>리소나은행</translation>
    </message>
    <message>
        <source>Rakuten Bank</source>
        <translation>라쿠텐은행</translation>
    </message>
    <message>
        <source>PayPay Bank</source>
        <translation>PayPay은행</translation>
    </message>
    <message>
        <source>Japan Post Bank</source>
        <translation>유초은행</translation>
    </message>
    <message>
        <source>The payment service doesn&apos;t offer this method. Choose another one.</source>
        <translation>결제 서비스에서 제공하지 않는 결제방법입니다. 다른 결제방법을 선택하세요.</translation>
    </message>
    <message>
        <source>This method doesn&apos;t take so large an amount. Choose another method or a smaller ticket.</source>
        <translation>이 결제방법의 한도를 초과하는 금액입니다. 다른 결제방법이나 더 작은 충전권을 선택하세요.</translation>
    </message>
    <message>
        <source>Check the fields of the payment method.</source>
        <translation>결제방법의 입력 항목을 확인하세요.</translation>
    </message>
    <message>
        <source>Settlement money is for shops with sales. Import your orders first, or pay in another way.</source>
        <translation>정산금은 판매이력이 있는 샵만 이용할 수 있습니다. 먼저 주문을 가져오거나 다른 방법으로 결제하세요.</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>은행 송금</translation>
    </message>
    <message>
        <source>Convenience store (terminal)</source>
        <extracomment>Lawson, FamilyMart, MiniStop: numbers are typed in at the shop&apos;s terminal.</extracomment>
        <translation>편의점(단말기)</translation>
    </message>
    <message>
        <source>Convenience store (7-Eleven)</source>
        <translation>편의점(세븐일레븐)</translation>
    </message>
    <message>
        <source>Net banking</source>
        <translation>인터넷뱅킹</translation>
    </message>
    <message>
        <source>Suica payment</source>
        <translation>Suica 결제</translation>
    </message>
</context>
<context>
    <name>console::ui::PointsBreakdownModel</name>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Typed in</source>
        <extracomment>Marks points that were typed in by hand, not imported.</extracomment>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>Component</source>
        <extracomment>The part of the service points: delivery, claims, reviews.</extracomment>
        <translation>항목</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>포인트</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>Where a figure comes from.</extracomment>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>console::ui::PointsHistoryModel</name>
    <message>
        <source>Not converted</source>
        <translation>미전환</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Earned</source>
        <extracomment>Points of a month in total.</extracomment>
        <translation>획득</translation>
    </message>
    <message>
        <source>Converted (Qcash)</source>
        <extracomment>The Qcash that a month&apos;s points became.</extracomment>
        <translation>전환 (Qcash)</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Points that were lost: the remainder, or all of them where nobody converted.</extracomment>
        <translation>소멸</translation>
    </message>
    <message>
        <source>After conversion</source>
        <extracomment>Points that came after their month&apos;s conversion.</extracomment>
        <translation>전환 후</translation>
    </message>
    <message>
        <source>Typed in from J·QSM; it counts instead of the imported %1.</source>
        <extracomment>%1 is a number of points.</extracomment>
        <translation>J·QSM의 값을 입력했으며, 가져온 %1 대신 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::PointsOutcomeTexts</name>
    <message>
        <source>Fewer than %1 points can&apos;t be converted.</source>
        <translation>%1포인트 미만은 전환할 수 없습니다.</translation>
    </message>
    <message>
        <source>These points can be converted until %1, 23:59 Japan time.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>이 포인트는 %1 23:59(일본 시간)까지 전환할 수 있습니다.</translation>
    </message>
    <message>
        <source>Below zero: nothing was lost, and nothing carries over to the next month.</source>
        <translation>0 미만: 소멸된 포인트는 없으며 다음 달로 이월되지도 않습니다.</translation>
    </message>
    <message>
        <source>Converted; no points were lost.</source>
        <translation>전환되었으며 소멸된 포인트는 없습니다.</translation>
    </message>
    <message>
        <source>No points were earned, and none lost.</source>
        <translation>획득하거나 소멸된 포인트가 없습니다.</translation>
    </message>
    <message>
        <source>Converted; %1 points were lost as remainder.</source>
        <extracomment>%1 is a number of points.</extracomment>
        <translation>전환되었으며 %1포인트는 끝수로 소멸되었습니다.</translation>
    </message>
    <message>
        <source>%1 points were lost: fewer than %2 can&apos;t be converted.</source>
        <extracomment>%1 is a number of points, %2 the least number that can be converted.</extracomment>
        <translation>%1포인트가 소멸되었습니다. %2포인트 미만은 전환할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 points were lost: no conversion was made until %2.</source>
        <extracomment>%1 is a number of points, %2 a day.</extracomment>
        <translation>%1포인트가 소멸되었습니다. %2까지 전환하지 않았습니다.</translation>
    </message>
    <message>
        <source>Remainder of conversions</source>
        <extracomment>To what points were lost: a conversion takes whole hundreds.</extracomment>
        <translation>전환 끝수</translation>
    </message>
    <message>
        <source>Fewer than %1 points</source>
        <extracomment>To what points were lost; %1 is the least number of points that can be converted.</extracomment>
        <translation>%1포인트 미만</translation>
    </message>
    <message>
        <source>Not converted in time</source>
        <extracomment>To what points were lost: the month passed and nobody converted them.</extracomment>
        <translation>기한 내 미전환</translation>
    </message>
    <message>
        <source>No points were lost in the last twelve months.</source>
        <translation>최근 12개월 동안 소멸된 포인트가 없습니다.</translation>
    </message>
    <message>
        <source>%1 points were lost in the last twelve months, none of them because a conversion was forgotten.</source>
        <translation>최근 12개월 동안 %1포인트가 소멸되었습니다. 전환하지 않아 소멸된 포인트는 없습니다.</translation>
    </message>
    <message>
        <source>%1 points were lost in the last twelve months, %2 of them because nobody converted them in time.</source>
        <extracomment>%1 and %2 are numbers of points.</extracomment>
        <translation>최근 12개월 동안 %1포인트가 소멸되었습니다. 그중 %2포인트는 기한 내에 전환하지 않아 소멸되었습니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::PointsTimelineCard</name>
    <message>
        <source>History of the points</source>
        <translation>포인트 이력</translation>
    </message>
    <message>
        <source>12 months back</source>
        <translation>이전 12개월</translation>
    </message>
    <message>
        <source>Show the twelve months before</source>
        <translation>이전 12개월 보기</translation>
    </message>
    <message>
        <source>12 months forward</source>
        <translation>다음 12개월</translation>
    </message>
    <message>
        <source>Show the twelve months after</source>
        <translation>다음 12개월 보기</translation>
    </message>
    <message>
        <source>Chart of the points by month</source>
        <translation>월별 포인트 차트</translation>
    </message>
    <message>
        <source>Points by month</source>
        <translation>월별 포인트</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>소멸 포인트</translation>
    </message>
    <message>
        <source>Points lost by cause</source>
        <translation>사유별 소멸 포인트</translation>
    </message>
    <message>
        <source>Points do not carry over: those of a month without a conversion in this book count as lost.</source>
        <translation>포인트는 이월되지 않습니다. 이 장부에 전환 내역이 없는 월의 포인트는 소멸로 처리됩니다.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A span of months, such as 2025-11 – 2026-10.</extracomment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>소멸</translation>
    </message>
    <message>
        <source>From %1 to %2: %3 points earned, %4 Qcash received for them, %5 points lost. The table has the same figures.</source>
        <translation>%1 ~ %2: %3포인트 획득, %4 Qcash 수령, %5포인트 소멸. 표에서 같은 값을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Events of %1…</source>
        <extracomment>%1 is a month.</extracomment>
        <translation>%1 발생 내역…</translation>
    </message>
    <message>
        <source>Events of the month…</source>
        <translation>해당 월 발생 내역…</translation>
    </message>
</context>
<context>
    <name>console::ui::PoliciesModel</name>
    <message>
        <source>Draft, not saved</source>
        <translation>초안(미저장)</translation>
    </message>
    <message>
        <source>Chosen by this program</source>
        <translation>이 프로그램이 정한 값</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>%1 저장</translation>
    </message>
    <message>
        <source>%1; replaced</source>
        <extracomment>%1 says when a policy was saved; a later one of the same day holds instead of it.</extracomment>
        <translation>%1, 대체됨</translation>
    </message>
    <message>
        <source>%1; holds today</source>
        <extracomment>%1 says where a policy comes from; it is the one of today.</extracomment>
        <translation>%1, 현재 적용 중</translation>
    </message>
    <message>
        <source>Holds from</source>
        <extracomment>The first day of a booking policy.</extracomment>
        <translation>적용 시작</translation>
    </message>
    <message>
        <source>When bought</source>
        <extracomment>A column: as what Qcash that is bought is booked first.</extracomment>
        <translation>구매 시</translation>
    </message>
    <message>
        <source>From service points</source>
        <extracomment>A column: how Qcash from service points is booked.</extracomment>
        <translation>서비스포인트</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Where a booking policy comes from.</extracomment>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>console::ui::PolicyChangesModel</name>
    <message>
        <source>Qcash when bought</source>
        <translation>구매 시 Qcash</translation>
    </message>
    <message>
        <source>From service points</source>
        <translation>서비스포인트</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what an account title is for, %2 is &quot;Tax&quot; with the name of an accounting software.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Setting</source>
        <extracomment>A column: which setting of a booking policy.</extracomment>
        <translation>설정</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>A column: how a setting was.</extracomment>
        <translation>변경 전</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>A column: how a setting is to be.</extracomment>
        <translation>변경 후</translation>
    </message>
</context>
<context>
    <name>console::ui::PolicySaveDialog</name>
    <message>
        <source>Save the booking policy</source>
        <translation>기장 방침 저장</translation>
    </message>
    <message>
        <source>What the booking policy changes</source>
        <translation>기장 방침 변경 내용</translation>
    </message>
    <message>
        <source>A saved booking policy can&apos;t be removed or changed; only a later one can take its place.</source>
        <translation>저장한 기장 방침은 삭제하거나 변경할 수 없으며, 이후의 방침으로만 대체할 수 있습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Don&apos;t save the booking policy</source>
        <translation>기장 방침을 저장하지 않음</translation>
    </message>
    <message>
        <source>Save the booking policy now</source>
        <translation>지금 기장 방침 저장</translation>
    </message>
    <message>
        <source>Against the policy that holds from %1 on:</source>
        <translation>%1부터 적용되는 방침과 비교:</translation>
    </message>
    <message>
        <source>It has the same content as the policy that holds on that day.</source>
        <translation>해당일에 적용되는 방침과 내용이 같습니다.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Save booking policy</source>
        <translation>기장 방침 저장</translation>
    </message>
    <message>
        <source>The new booking policy holds from %1 to %2; then the next one holds.</source>
        <translation>새 기장 방침은 %1부터 %2까지 적용되며, 이후에는 다음 방침이 적용됩니다.</translation>
    </message>
    <message>
        <source>The new booking policy holds from %1 on.</source>
        <translation>새 기장 방침은 %1부터 적용됩니다.</translation>
    </message>
    <message>
        <source>On %1, one more journal moves what is not used to where the new policy keeps it.</source>
        <translation>%1에 미사용분을 새 방침의 계정으로 대체하는 분개가 추가됩니다.</translation>
    </message>
    <message>
        <source>Journals of %1 and later that were exported already differ from now on: export them again.</source>
        <translation>저장하면 이미 내보낸 %1 이후의 분개는 내용이 달라집니다. 다시 내보내세요.</translation>
    </message>
</context>
<context>
    <name>console::ui::PracticePanel</name>
    <message>
        <source>Practice: choose what the payment service answers</source>
        <translation>연습: 결제 서비스의 응답을 선택하세요</translation>
    </message>
    <message>
        <source>No real money moves. Hold the pointer over a button to read what it does.</source>
        <translation>실제로 결제되지 않습니다. 버튼 위에 마우스를 올리면 설명이 표시됩니다.</translation>
    </message>
    <message>
        <source>Pay now</source>
        <translation>지금 결제</translation>
    </message>
    <message>
        <source>The payment comes in at once and the Qcash is credited.</source>
        <translation>즉시 입금되고 Qcash가 충전됩니다.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>결제 거절</translation>
    </message>
    <message>
        <source>The payment service refuses the payment: the order fails.</source>
        <translation>결제 서비스에서 결제를 거절하여 주문이 실패합니다.</translation>
    </message>
    <message>
        <source>Let it expire</source>
        <translation>기한 만료</translation>
    </message>
    <message>
        <source>The payment service lets the payment expire: nothing is charged.</source>
        <translation>결제 서비스에서 결제가 만료되며 청구되는 금액은 없습니다.</translation>
    </message>
    <message>
        <source>Pay after the deadline</source>
        <translation>결제기한 후 결제</translation>
    </message>
    <message>
        <source>The payment comes in after the deadline: the order has lapsed by then, and the money needs your attention.</source>
        <translation>결제기한 후에 입금됩니다. 그때는 주문이 이미 만료되어 입금 확인이 필요합니다.</translation>
    </message>
    <message>
        <source>Pay twice</source>
        <translation>이중 결제</translation>
    </message>
    <message>
        <source>Two payments come in for this order: one credits the Qcash, the other one needs your attention.</source>
        <translation>이 주문에 두 번 입금됩니다. 한 건은 Qcash로 충전되고 다른 한 건은 확인이 필요합니다.</translation>
    </message>
    <message>
        <source>Pay another amount</source>
        <translation>다른 금액 결제</translation>
    </message>
    <message>
        <source>Another amount than asked for comes in: nothing is credited, and the money needs your attention.</source>
        <translation>청구액과 다른 금액이 입금됩니다. 충전되지 않으며 입금 확인이 필요합니다.</translation>
    </message>
    <message>
        <source>Pay an unknown order too</source>
        <translation>알 수 없는 주문도 결제</translation>
    </message>
    <message>
        <source>The payment comes in, and with it one for an order that this book does not know.</source>
        <translation>입금되면서 이 장부에 없는 주문의 입금도 함께 들어옵니다.</translation>
    </message>
    <message>
        <source>Chosen: the payment will come in right after the deadline. Until then you can choose otherwise.</source>
        <translation>선택됨: 결제기한 직후에 입금됩니다. 그때까지 다른 응답을 선택할 수 있습니다.</translation>
    </message>
    <message>
        <source>Another amount came in and was not credited. The order waits on until its deadline.</source>
        <translation>다른 금액이 입금되어 충전되지 않았습니다. 주문은 결제기한까지 결제를 기다립니다.</translation>
    </message>
    <message>
        <source>Chosen. The practice service is being asked.</source>
        <translation>선택됨. 연습 서비스에 확인하고 있습니다.</translation>
    </message>
    <message>
        <source>The practice service has decided about this payment already.</source>
        <translation>연습 서비스에서 이미 이 결제를 처리했습니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::PriceListTab</name>
    <message>
        <source>Terms on</source>
        <translation>조건 기준일</translation>
    </message>
    <message>
        <source>Day whose terms are listed</source>
        <translation>표시할 조건의 기준일</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Show the terms of today</source>
        <translation>오늘의 조건 표시</translation>
    </message>
    <message>
        <source>Back to the built-in terms…</source>
        <translation>기본 조건으로 되돌리기…</translation>
    </message>
    <message>
        <source>Go back to the built-in terms of the selected ad</source>
        <translation>선택한 광고를 기본 조건으로 되돌리기</translation>
    </message>
    <message>
        <source>Set own terms…</source>
        <translation>자체 조건 설정…</translation>
    </message>
    <message>
        <source>Set own terms of the selected ad</source>
        <translation>선택한 광고의 자체 조건 설정</translation>
    </message>
    <message>
        <source>Terms of paid ads</source>
        <translation>유료 광고 조건</translation>
    </message>
    <message>
        <source>Time for bids</source>
        <translation>입찰 시간</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>전시</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Q캐시</translation>
    </message>
    <message>
        <source>Known of Qoo10</source>
        <translation>Qoo10 공개 여부</translation>
    </message>
    <message>
        <source>Chosen by this program</source>
        <translation>이 프로그램이 정한 값</translation>
    </message>
    <message>
        <source>Set by this shop</source>
        <translation>이 샵이 설정함</translation>
    </message>
    <message>
        <source>Own terms</source>
        <translation>자체 조건</translation>
    </message>
    <message>
        <source>Terms that this shop has saved</source>
        <translation>이 샵이 저장한 조건</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>The terms of %1 are saved.</source>
        <translation>%1의 조건을 저장했습니다.</translation>
    </message>
    <message>
        <source>This shop has saved no terms of its own. Where J·QSM shows another price, select the ad and set own terms.</source>
        <translation>이 샵이 저장한 자체 조건이 없습니다. J·QSM에 다른 가격이 표시되면 광고를 선택하여 자체 조건을 설정하세요.</translation>
    </message>
    <message>
        <source>D is the display day, and all times are those of Japan. A price is in Qcash: the start price of an auction, or the price of each display day. Most days: how many display days one application may have. Bids that are already placed keep the terms they were placed under.</source>
        <translation>D는 전시일이며, 시각은 모두 일본 시간입니다. 가격의 단위는 Qcash이며, 경매는 시작가, 그 외는 전시일 하루당 가격입니다. 최대 일수는 한 번의 신청에서 선택할 수 있는 전시일 수입니다. 이미 한 입찰에는 입찰 당시의 조건이 적용됩니다.</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>가격 방식</translation>
    </message>
</context>
<context>
    <name>console::ui::Program</name>
    <message>
        <source>Demo shop</source>
        <translation>데모 샵</translation>
    </message>
    <message>
        <source>The demo shop could not be made.</source>
        <translation>데모 샵을 만들 수 없습니다.</translation>
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
            <numerusform>%Ln회 할부</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>Column of order numbers; there is little room.</extracomment>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>Ticket</source>
        <extracomment>Column of charge tickets&apos; amounts; there is little room.</extracomment>
        <translation>충전권</translation>
    </message>
    <message>
        <source>Method</source>
        <extracomment>Column of payment methods; there is little room.</extracomment>
        <translation>결제방법</translation>
    </message>
    <message>
        <source>To be paid</source>
        <extracomment>Column: how much is still to be paid for an order.</extracomment>
        <translation>결제할 금액</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>결제기한</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>결제 안내</translation>
    </message>
</context>
<context>
    <name>console::ui::PurchaseTab</name>
    <message>
        <source>Charge ticket purchase history</source>
        <translation>충전권 구매이력</translation>
    </message>
    <message>
        <source>No charge ticket was bought yet. Buy one, and it stands here with its status.</source>
        <translation>아직 구매한 충전권이 없습니다. 구매하면 여기에 상태와 함께 표시됩니다.</translation>
    </message>
    <message>
        <source>Qcash charge</source>
        <translation>Qcash 충전</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>지금 확인</translation>
    </message>
    <message>
        <source>Ask now whether payments have come in</source>
        <translation>지금 입금 여부 확인</translation>
    </message>
    <message>
        <source>Show order…</source>
        <translation>주문 보기…</translation>
    </message>
    <message>
        <source>Show the selected order</source>
        <translation>선택한 주문 보기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) wait(s) for payment.</source>
        <translation>
            <numerusform>결제대기 주문이 %Ln건 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next deadline: %1.</source>
        <translation>다음 결제기한: %1.</translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <translation>마지막 확인: %1.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>확인 중…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Export all orders for charge tickets</source>
        <translation>모든 충전권 주문 내보내기</translation>
    </message>
</context>
<context>
    <name>console::ui::QAccountPasswordDialog</name>
    <message>
        <source>Q-account password</source>
        <translation>Q통장 비밀번호</translation>
    </message>
    <message>
        <source>8 to 200 characters, and other than the login password. Recorded in this program only: the one in J·QSM stays as it is.</source>
        <translation>8~200자이며, 로그인 비밀번호와 달라야 합니다. 이 프로그램에만 기록되며 J·QSM의 비밀번호는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>로그인 비밀번호</translation>
    </message>
    <message>
        <source>New Q-account password</source>
        <translation>새 Q통장 비밀번호</translation>
    </message>
    <message>
        <source>New Q-account password again</source>
        <translation>새 Q통장 비밀번호 확인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Present Q-account password</source>
        <translation>현재 Q통장 비밀번호</translation>
    </message>
    <message>
        <source>Set the Q-account password</source>
        <translation>Q통장 비밀번호 설정</translation>
    </message>
    <message>
        <source>Change the Q-account password</source>
        <translation>Q통장 비밀번호 변경</translation>
    </message>
    <message>
        <source>Reset a forgotten Q-account password</source>
        <translation>잊어버린 Q통장 비밀번호 재설정</translation>
    </message>
    <message numerus="yes">
        <source>A new password can be set after a waiting time of %Ln hour(s). Until then the old one works, and the reset can be cancelled. It resets the password in this program only.</source>
        <translation>
            <numerusform>대기 시간 %Ln시간이 지나면 새 비밀번호를 설정할 수 있습니다. 그때까지는 기존 비밀번호를 사용할 수 있고 재설정을 취소할 수도 있습니다. 이 프로그램의 비밀번호만 재설정됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Request the reset</source>
        <translation>재설정 요청</translation>
    </message>
    <message>
        <source>Set a new Q-account password</source>
        <translation>새 Q통장 비밀번호 설정</translation>
    </message>
    <message>
        <source>%1 The password stays as it is.</source>
        <translation>%1 비밀번호는 변경되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::QAccountTab</name>
    <message>
        <source>Settlement money</source>
        <translation>정산금</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>출금…</translation>
    </message>
    <message>
        <source>Request a withdrawal</source>
        <translation>출금신청하기</translation>
    </message>
    <message>
        <source>Settlement-due money</source>
        <translation>정산 예정금</translation>
    </message>
    <message>
        <source>Delivered, and settled on a Wednesday to come.</source>
        <translation>배송완료되어 다가오는 수요일에 정산될 금액입니다.</translation>
    </message>
    <message>
        <source>Q-account password</source>
        <translation>Q통장 비밀번호</translation>
    </message>
    <message>
        <source>It is asked when settlement money pays for Qcash or is withdrawn. It is not the login password.</source>
        <translation>정산금으로 Qcash를 결제하거나 출금할 때 필요합니다. 로그인 비밀번호와는 다릅니다.</translation>
    </message>
    <message>
        <source>Set a new password…</source>
        <translation>새 비밀번호 설정…</translation>
    </message>
    <message>
        <source>Cancel the reset</source>
        <translation>재설정 취소</translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>비밀번호 분실</translation>
    </message>
    <message>
        <source>The Q-account password was forgotten</source>
        <translation>Q통장 비밀번호 분실</translation>
    </message>
    <message>
        <source>Back to the order</source>
        <translation>주문으로 돌아가기</translation>
    </message>
    <message>
        <source>Settlement cycle</source>
        <translation>정산주기</translation>
    </message>
    <message>
        <source>Reckoned from what you imported: delivered orders before and after their settlement day, less what was paid or withdrawn.</source>
        <translation>가져온 주문을 기준으로 계산한 금액입니다. 배송완료된 주문을 정산일 전후로 나누고, 결제에 사용하거나 출금한 금액을 뺀 값입니다.</translation>
    </message>
    <message>
        <source>Withdrawals</source>
        <translation>출금 내역</translation>
    </message>
    <message>
        <source>in yen</source>
        <translation>단위: 엔</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>엔</translation>
    </message>
    <message numerus="yes">
        <source>Delivered orders fall due %Ln day(s) after delivery and are settled on the first Wednesday from then on.</source>
        <translation>
            <numerusform>배송완료된 주문은 배송완료 후 %Ln일 이상 지난 첫 수요일에 정산됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next settlement day: %1</source>
        <translation>다음 정산일: %1</translation>
    </message>
    <message>
        <source>A Q-account password has been set.</source>
        <translation>Q통장 비밀번호가 설정되어 있습니다.</translation>
    </message>
    <message>
        <source>No Q-account password has been set yet.</source>
        <translation>아직 Q통장 비밀번호가 설정되지 않았습니다.</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>비밀번호 변경…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>비밀번호 설정…</translation>
    </message>
    <message>
        <source>Nothing was withdrawn yet. A withdrawal that is requested stands here with what arrives.</source>
        <translation>아직 출금 내역이 없습니다. 출금신청을 하면 실수령액과 함께 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::QAccountText</name>
    <message>
        <source>The new password is too short: it needs at least 8 characters.</source>
        <translation>새 비밀번호가 너무 짧습니다. 8자 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>The new password is too long: it has at most 200 characters.</source>
        <translation>새 비밀번호가 너무 깁니다. 200자 이하여야 합니다.</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type the same one twice.</source>
        <translation>새 비밀번호가 서로 다릅니다. 같은 비밀번호를 두 번 입력하세요.</translation>
    </message>
    <message>
        <source>This password is one of those that are guessed first. Choose another one.</source>
        <translation>쉽게 추측할 수 있는 비밀번호입니다. 다른 비밀번호를 선택하세요.</translation>
    </message>
    <message>
        <source>The Q-account password must differ from the login password.</source>
        <translation>Q통장 비밀번호는 로그인 비밀번호와 달라야 합니다.</translation>
    </message>
    <message>
        <source>The new password is the present one. Choose another one.</source>
        <translation>새 비밀번호가 현재 비밀번호와 같습니다. 다른 비밀번호를 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>비밀번호를 여러 번 잘못 입력했습니다. %Ln초 후 다시 시도하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>The login password is wrong.</source>
        <translation>로그인 비밀번호가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The present Q-account password is wrong.</source>
        <translation>현재 Q통장 비밀번호가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The password was set or changed elsewhere meanwhile. Close this dialog and begin again.</source>
        <translation>그동안 다른 곳에서 비밀번호가 설정되거나 변경되었습니다. 이 창을 닫고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>No reset is under way any more. Close this dialog and begin again.</source>
        <translation>진행 중인 재설정이 없습니다. 이 창을 닫고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The waiting time of the reset is not over yet.</source>
        <translation>재설정 대기 시간이 아직 끝나지 않았습니다.</translation>
    </message>
    <message>
        <source>Not enough memory to protect the password. Close other programs and try again.</source>
        <translation>비밀번호를 보호할 메모리가 부족합니다. 다른 프로그램을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This request could not be told from another one. Nothing was booked; please try again.</source>
        <translation>이 신청을 다른 신청과 구분할 수 없습니다. 기록되지 않았습니다. 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>Enter an amount above the fee of %1 yen.</source>
        <translation>수수료 %1엔보다 큰 금액을 입력하세요.</translation>
    </message>
    <message>
        <source>The settlement money is less than this amount.</source>
        <translation>정산금이 이 금액보다 적습니다.</translation>
    </message>
    <message>
        <source>No Q-account password has been set yet.</source>
        <translation>아직 Q통장 비밀번호가 설정되지 않았습니다.</translation>
    </message>
    <message>
        <source>The Q-account password is wrong.</source>
        <translation>Q통장 비밀번호가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>Strength: too short. At least 8 characters are needed.</source>
        <translation>안전도: 너무 짧음. 8자 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>Strength: none. This password is one of those that are guessed first.</source>
        <translation>안전도: 없음. 쉽게 추측할 수 있는 비밀번호입니다.</translation>
    </message>
    <message>
        <source>Strength: weak. Longer and more varied is stronger.</source>
        <translation>안전도: 약함. 길고 다양한 문자를 사용할수록 안전합니다.</translation>
    </message>
    <message>
        <source>Strength: fair. Longer is stronger.</source>
        <translation>안전도: 보통. 길수록 안전합니다.</translation>
    </message>
    <message>
        <source>Strength: good</source>
        <translation>안전도: 좋음</translation>
    </message>
    <message>
        <source>Settled. It can be withdrawn, or pay for Qcash.</source>
        <translation>정산이 완료되어 출금하거나 Qcash 결제에 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Set a Q-account password to withdraw: it is asked then.</source>
        <translation>출금하려면 Q통장 비밀번호를 설정하세요. 출금할 때 필요합니다.</translation>
    </message>
    <message>
        <source>There is nothing to withdraw: more than the fee of %1 yen is needed.</source>
        <translation>출금할 금액이 없습니다. 수수료 %1엔보다 많아야 합니다.</translation>
    </message>
    <message>
        <source>The waiting time of the reset is over: a new password can be set. Until then the old one works.</source>
        <translation>재설정 대기 시간이 끝나 새 비밀번호를 설정할 수 있습니다. 설정할 때까지는 기존 비밀번호를 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>A reset was requested. A new password can be set from %1 (in %2). Until then the old one works.</source>
        <extracomment>%1 is a date and time in Japan, %2 what is left until then, such as 23:59:12.</extracomment>
        <translation>재설정을 요청했습니다. %1부터(%2 후) 새 비밀번호를 설정할 수 있습니다. 그때까지는 기존 비밀번호를 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>The Q-account password has been saved.</source>
        <translation>Q통장 비밀번호를 저장했습니다.</translation>
    </message>
    <message>
        <source>The reset has been requested. Its waiting time has begun.</source>
        <translation>재설정을 요청했습니다. 대기 시간이 시작되었습니다.</translation>
    </message>
    <message>
        <source>The reset has been cancelled. The Q-account password stays as it is.</source>
        <translation>재설정을 취소했습니다. Q통장 비밀번호는 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>The withdrawal of %1 yen has been recorded; %2 yen arrive. Request it in J·QSM too.</source>
        <translation>%1엔의 출금이 기록되었습니다. 실수령액은 %2엔입니다. J·QSM에서도 출금신청하세요.</translation>
    </message>
</context>
<context>
    <name>console::ui::QcashChartText</name>
    <message>
        <source>Balance at the end of each day, in Qcash</source>
        <translation>일별 마감 잔액(Qcash)</translation>
    </message>
    <message>
        <source>Balance at the end of each week, in Qcash</source>
        <translation>주별 마감 잔액(Qcash)</translation>
    </message>
    <message>
        <source>Balance at the end of each month, in Qcash</source>
        <translation>월별 마감 잔액(Qcash)</translation>
    </message>
    <message>
        <source>Balance at the end of each quarter, in Qcash</source>
        <translation>분기별 마감 잔액(Qcash)</translation>
    </message>
    <message>
        <source>Balance at the end of each year, in Qcash</source>
        <translation>연도별 마감 잔액(Qcash)</translation>
    </message>
    <message>
        <source>Received and spent by month, in Qcash</source>
        <translation>월별 수입/지출(Qcash)</translation>
    </message>
    <message>
        <source>Received and spent by quarter, in Qcash</source>
        <translation>분기별 수입/지출(Qcash)</translation>
    </message>
    <message>
        <source>Received and spent by year, in Qcash</source>
        <translation>연도별 수입/지출(Qcash)</translation>
    </message>
    <message>
        <source>%1: from %2 to %3 Qcash; lowest %4, highest %5. The table has the same figures.</source>
        <extracomment>%1 is a span of days; the others are amounts of Qcash.</extracomment>
        <translation>%1: %2 → %3 Qcash, 최저 %4, 최고 %5. 표에서 같은 값을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A span of days, such as 2026-10-22 – 2026-11-21.</extracomment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Received and spent by kind of entry, in Qcash</source>
        <translation>내역 구분별 수입/지출(Qcash)</translation>
    </message>
    <message>
        <source>Spent by ad, in Qcash</source>
        <translation>광고별 광고비(Qcash)</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>잔액</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>수입</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>지출</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>환급</translation>
    </message>
    <message>
        <source>%1: %3 Qcash spent on ads, %4 Qcash refunded; most on %2. The table has the same figures.</source>
        <extracomment>%1 is a span of days, %2 the name of a paid ad; the others are amounts of Qcash.</extracomment>
        <translation>%1: 광고비 %3 Qcash, 환급 %4 Qcash, 최다 사용 광고 %2. 표에서 같은 값을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>%1: %2 Qcash received, %3 Qcash spent. The table has the same figures.</source>
        <extracomment>%1 is a span of days; the others are amounts of Qcash.</extracomment>
        <translation>%1: 수입 %2 Qcash, 지출 %3 Qcash. 표에서 같은 값을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>No ad was paid for in this period. Choose a longer period.</source>
        <translation>이 기간에는 광고비가 없습니다. 기간을 더 길게 선택하세요.</translation>
    </message>
    <message>
        <source>Nothing was booked in this period. Choose a longer period.</source>
        <translation>이 기간에는 기록된 내역이 없습니다. 기간을 더 길게 선택하세요.</translation>
    </message>
</context>
<context>
    <name>console::ui::QcashPage</name>
    <message>
        <source>Qcash</source>
        <translation>Q캐시</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Total of Qcash</source>
        <translation>Qcash 합계</translation>
    </message>
    <message>
        <source>Opening balance…</source>
        <translation>기초 잔액…</translation>
    </message>
    <message>
        <source>Record the opening balance</source>
        <translation>기초 잔액 기록</translation>
    </message>
    <message>
        <source>Record by hand…</source>
        <translation>직접 기록…</translation>
    </message>
    <message>
        <source>Record a Qcash movement by hand</source>
        <translation>Qcash 거래 직접 기록</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세</translation>
    </message>
    <message>
        <source>Qcash charge</source>
        <translation>Qcash 충전</translation>
    </message>
    <message>
        <source>Charge ticket purchase history</source>
        <translation>충전권 구매이력</translation>
    </message>
    <message>
        <source>Spendable %1 Qcash, held for bids %2 Qcash</source>
        <translation>사용 가능 %1 Qcash, 입찰 보류 중 %2 Qcash</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payment(s) came in that could not be credited.</source>
        <translation>
            <numerusform>충전되지 않은 입금이 %Ln건 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>확인하기</translation>
    </message>
</context>
<context>
    <name>console::ui::QcashPlanDialog</name>
    <message>
        <source>Plan for Qcash</source>
        <translation>Qcash 계획</translation>
    </message>
    <message>
        <source>When do you want to be warned? The plan only warns: it holds no Qcash back and stops no ad.</source>
        <translation>언제 경고를 받으시겠습니까? 이 계획은 경고만 하며, Qcash를 보류하거나 광고를 중지하지는 않습니다.</translation>
    </message>
    <message>
        <source>Warn when less than this can be spent:</source>
        <translation>사용 가능 금액이 다음 미만이면 경고:</translation>
    </message>
    <message>
        <source>Warn when less than an amount of Qcash can be spent</source>
        <translation>사용 가능한 Qcash가 일정 금액 미만이면 경고</translation>
    </message>
    <message>
        <source>Qcash below which you are warned</source>
        <translation>경고 기준 Qcash</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Q캐시</translation>
    </message>
    <message>
        <source>Budget for ads in a month:</source>
        <translation>월 광고 예산:</translation>
    </message>
    <message>
        <source>Watch a monthly budget for ads</source>
        <translation>월 광고 예산 확인</translation>
    </message>
    <message>
        <source>Qcash that ads may cost in a month</source>
        <translation>광고에 사용할 월 Qcash</translation>
    </message>
    <message>
        <source>Warn when this share of it is spent:</source>
        <translation>예산 사용 비율이 다음에 도달하면 경고:</translation>
    </message>
    <message>
        <source>Share of the budget at which you are warned, in percent</source>
        <translation>경고할 예산 사용 비율(%)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Don&apos;t save the plan</source>
        <translation>계획을 저장하지 않음</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>계획 저장</translation>
    </message>
    <message>
        <source>Type in an amount above zero.</source>
        <translation>0보다 큰 금액을 입력하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Without an amount of your own you are warned when less than %Ln day(s) of spending can be paid.</source>
        <translation>
            <numerusform>금액을 직접 정하지 않으면 사용 가능 금액이 %Ln일분 사용량 미만일 때 경고합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>With this plan you would not be warned now.</source>
        <translation>이 계획으로는 현재 경고가 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>With this plan you would be warned now: %1</source>
        <translation>이 계획으로는 현재 경고가 표시됩니다: %1</translation>
    </message>
    <message>
        <source>Another plan was saved by this very step already. Please save once more.</source>
        <translation>이 작업으로 이미 다른 계획이 저장되었습니다. 다시 한번 저장하세요.</translation>
    </message>
    <message>
        <source>The amounts were not taken. Please check them.</source>
        <translation>금액이 저장되지 않았습니다. 금액을 확인하세요.</translation>
    </message>
    <message>
        <source>The plan was changed meanwhile, in another window or by another user. Save once more to put yours in its place.</source>
        <translation>그동안 다른 창 또는 다른 사용자가 계획을 변경했습니다. 내 계획으로 바꾸려면 다시 한번 저장하세요.</translation>
    </message>
</context>
<context>
    <name>console::ui::QcashWarningBanner</name>
    <message>
        <source>Buy Qcash</source>
        <translation>Q캐시 구매하기</translation>
    </message>
    <message>
        <source>Go to the charge tickets with the proposed one selected</source>
        <translation>추천 충전권을 선택한 상태로 충전권으로 이동</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>계획…</translation>
    </message>
    <message>
        <source>Change when the program warns of Qcash</source>
        <translation>Qcash 경고 기준 변경</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Put this warning away for now</source>
        <translation>이 경고를 일단 닫기</translation>
    </message>
    <message>
        <source>Qcash can&apos;t be looked after at the moment; it is tried again. %1</source>
        <translation>지금은 Qcash를 확인할 수 없어 다시 시도합니다. %1</translation>
    </message>
</context>
<context>
    <name>console::ui::RefundAdDialog</name>
    <message>
        <source>Refund for a display failure</source>
        <translation>전시 장애 환급</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>지불액</translation>
    </message>
    <message>
        <source>Qcash that the ad has cost</source>
        <translation>광고에 사용한 Qcash</translation>
    </message>
    <message>
        <source>Given back before</source>
        <translation>이전 환급</translation>
    </message>
    <message>
        <source>Qcash that was given back before</source>
        <translation>이전에 환급된 Qcash</translation>
    </message>
    <message>
        <source>Minutes without display</source>
        <translation>미전시 시간(분)</translation>
    </message>
    <message>
        <source>Minutes of display in all</source>
        <translation>총 전시 시간(분)</translation>
    </message>
    <message>
        <source>Minutes for which the ad is displayed in all</source>
        <translation>광고의 총 전시 시간(분)</translation>
    </message>
    <message>
        <source>Qcash back</source>
        <translation>Qcash 환급</translation>
    </message>
    <message>
        <source>Qcash that comes back</source>
        <translation>환급되는 Qcash</translation>
    </message>
    <message>
        <source>Spendable afterwards</source>
        <translation>처리 후 사용 가능</translation>
    </message>
    <message>
        <source>Spendable Qcash afterwards</source>
        <translation>처리 후 사용 가능 Qcash</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>The part of the price that belongs to the minutes without display comes back, rounded down. The refund is recorded in this book; ask for it in J·QSM too.</source>
        <translation>가격 중 미전시 시간에 해당하는 금액이 환급되며 1 Qcash 미만은 버립니다. 환급은 이 장부에 기록됩니다. J·QSM에서도 환급을 요청하세요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel the refund</source>
        <translation>환급 취소</translation>
    </message>
    <message>
        <source>Record the refund</source>
        <translation>환급 기록</translation>
    </message>
</context>
<context>
    <name>console::ui::RegisterPage</name>
    <message>
        <source>Register a shop</source>
        <translation>샵 등록</translation>
    </message>
    <message>
        <source>The shop’s book is kept on this computer only. Nothing is sent to Qoo10.</source>
        <translation>샵의 장부는 이 컴퓨터에만 저장됩니다. Qoo10에는 아무것도 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>Seller ID</source>
        <translation>판매자 ID</translation>
    </message>
    <message>
        <source>Shop name</source>
        <translation>샵 이름</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Qcash today</source>
        <translation>현재 Qcash</translation>
    </message>
    <message>
        <source>The total that J·QSM shows now. It becomes the first entry of the book.</source>
        <translation>현재 J·QSM에 표시된 합계입니다. 장부의 첫 내역이 됩니다.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>At least 8 characters, for this program only. It can’t be recovered when it is lost.</source>
        <translation>8자 이상이며 이 프로그램에서만 사용합니다. 분실하면 복구할 수 없습니다.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>비밀번호 확인</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>등록</translation>
    </message>
    <message>
        <source>Enter the seller ID that you use at J·QSM.</source>
        <translation>J·QSM에서 사용하는 판매자 ID를 입력하세요.</translation>
    </message>
    <message numerus="yes">
        <source>A seller ID has at most %Ln character(s).</source>
        <translation>
            <numerusform>판매자 ID는 %Ln자 이하여야 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A seller ID has no spaces.</source>
        <translation>판매자 ID에는 공백을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>A shop with this seller ID is registered already.</source>
        <translation>이미 등록된 판매자 ID입니다.</translation>
    </message>
    <message>
        <source>Enter a name for the shop.</source>
        <translation>샵 이름을 입력하세요.</translation>
    </message>
    <message numerus="yes">
        <source>A shop&apos;s name has at most %Ln character(s).</source>
        <translation>
            <numerusform>샵 이름은 %Ln자 이하여야 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name holds characters that can&apos;t be shown.</source>
        <translation>이름에 표시할 수 없는 문자가 있습니다.</translation>
    </message>
    <message>
        <source>Enter a whole number, 0 or more.</source>
        <translation>0 이상의 정수를 입력하세요.</translation>
    </message>
    <message>
        <source>This is more than the book can hold.</source>
        <translation>장부에 기록할 수 있는 금액을 초과했습니다.</translation>
    </message>
    <message>
        <source>The password is too short.</source>
        <translation>비밀번호가 너무 짧습니다.</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>비밀번호가 너무 깁니다.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>비밀번호가 서로 다릅니다.</translation>
    </message>
    <message>
        <source>General seller</source>
        <translation>일반 셀러</translation>
    </message>
    <message>
        <source>Excellent seller</source>
        <translation>우수 셀러</translation>
    </message>
    <message>
        <source>Power seller</source>
        <translation>파워셀러</translation>
    </message>
    <message>
        <source>There is not enough memory to protect the password. Nothing was registered.</source>
        <translation>비밀번호를 보호할 메모리가 부족합니다. 등록되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 Nothing was registered.</source>
        <translation>%1 등록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was registered yet: see the notes beside the fields.</source>
        <translation>아직 등록되지 않았습니다. 입력란 옆의 안내를 확인하세요.</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>등록 중…</translation>
    </message>
</context>
<context>
    <name>console::ui::ReminderBanner</name>
    <message>
        <source>%1 Automatic conversion follows on %2, if this program is open then.</source>
        <extracomment>%1 is one or two sentences, %2 a date and time.</extracomment>
        <translation>%1 이 프로그램이 열려 있으면 %2에 자동으로 전환됩니다.</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>전환…</translation>
    </message>
    <message>
        <source>Go to the page where the points are converted</source>
        <translation>포인트 전환 페이지로 이동</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Put this reminder away until the next one</source>
        <translation>다음 알림까지 이 알림 닫기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>이 안내 닫기</translation>
    </message>
    <message>
        <source>Points waiting for conversion can&apos;t be looked after at the moment; it is tried again. %1</source>
        <translation>지금은 전환 대기 포인트를 확인할 수 없어 다시 시도합니다. %1</translation>
    </message>
</context>
<context>
    <name>console::ui::ReminderDialog</name>
    <message>
        <source>Reminders and automatic conversion</source>
        <translation>알림 및 자동 전환</translation>
    </message>
    <message>
        <source>Automatic conversion</source>
        <translation>자동 전환</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>전환일</translation>
    </message>
    <message>
        <source>Day of the month on which points are converted</source>
        <translation>매월 포인트를 전환할 날</translation>
    </message>
    <message>
        <source>Login password</source>
        <translation>로그인 비밀번호</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>Turn automatic conversion off</source>
        <translation>자동 전환 끄기</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Tell it in the system tray too</source>
        <translation>시스템 트레이에도 표시</translation>
    </message>
    <message>
        <source>Tell reminders in the system tray too</source>
        <translation>시스템 트레이에도 알림 표시</translation>
    </message>
    <message>
        <source>This desktop has no system tray: the window alone reminds.</source>
        <translation>이 데스크톱에는 시스템 트레이가 없어 창에만 알림이 표시됩니다.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>방해 금지 시작</translation>
    </message>
    <message>
        <source>Beginning of the quiet hours</source>
        <translation>방해 금지 시간 시작</translation>
    </message>
    <message>
        <source>until</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>End of the quiet hours</source>
        <translation>방해 금지 시간 종료</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>캘린더</translation>
    </message>
    <message>
        <source>Save calendar file…</source>
        <translation>캘린더 파일 저장…</translation>
    </message>
    <message>
        <source>Save the deadlines as a calendar file</source>
        <translation>전환 기한을 캘린더 파일로 저장</translation>
    </message>
    <message>
        <source>What automatic conversion did</source>
        <translation>자동 전환 이력</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Every change and conversion will stand here.</source>
        <translation>아직 이력이 없습니다. 모든 변경과 전환이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Show more of what automatic conversion did</source>
        <translation>자동 전환 이력 더 보기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>캘린더 파일 저장</translation>
    </message>
    <message>
        <source>Calendar files (*.ics);;All files (*)</source>
        <translation>캘린더 파일 (*.ics);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>It is off: points are converted only by the button.</source>
        <translation>자동 전환이 꺼져 있습니다. 전환 버튼으로만 포인트를 전환합니다.</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>전환일 변경</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>켜기</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>The points of %1 can be converted until %2 (Japan time).</source>
        <translation>%1 포인트는 %2(일본 시간)까지 전환할 수 있습니다.</translation>
    </message>
    <message>
        <source>While points wait for conversion, the window reminds you %1 before the deadline.</source>
        <extracomment>%1 is a list such as &quot;7 days, 3 days, 1 day, and 3 hours&quot;.</extracomment>
        <translation>전환 대기 포인트가 있으면 기한 %1 전에 창에 알림이 표시됩니다.</translation>
    </message>
    <message>
        <source>The same time twice: there are no quiet hours.</source>
        <translation>시작과 종료 시각이 같아 방해 금지 시간이 없습니다.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock. What falls into these hours is told when they end, or at once where the deadline would pass before.</source>
        <translation>이 컴퓨터의 시계 기준입니다. 이 시간대의 알림은 종료 후에 표시되며, 그 전에 기한이 지나는 경우에는 바로 표시됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>The next %Ln deadline(s) with the same reminders as alarms, for any calendar program.</source>
        <translation>
            <numerusform>앞으로 %Ln회의 전환 기한이 위와 같은 알림과 함께 저장되며, 모든 캘린더 프로그램에서 사용할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was saved. Import it into your calendar.</source>
        <extracomment>%1 is a file&apos;s name.</extracomment>
        <translation>%1 파일을 저장했습니다. 캘린더로 가져오세요.</translation>
    </message>
    <message>
        <source>That day of this month has come already: with it, last month&apos;s points are converted at once.</source>
        <translation>이번 달의 그 날짜는 이미 지났습니다. 이 날짜로 하면 지난달 포인트가 바로 전환됩니다.</translation>
    </message>
    <message>
        <source>With this day the next conversion follows on %1 (Japan time).</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>이 날짜로 하면 다음 전환은 %1(일본 시간)에 실행됩니다.</translation>
    </message>
    <message>
        <source>%1 The next conversion follows on %2.</source>
        <extracomment>%1 is a sentence, %2 a date and time.</extracomment>
        <translation>%1 다음 전환은 %2에 실행됩니다.</translation>
    </message>
    <message>
        <source>It converts only while this program is open and the shop is signed in: on that day, or the next time after it in the same month. Where nothing could be converted then, it is tried again on the month&apos;s last day: points that come in several files are converted together.</source>
        <translation>이 프로그램이 열려 있고 샵에 로그인되어 있을 때만 전환됩니다. 해당 날짜에 실행되며, 그때 실행되지 못하면 같은 달에 다음으로 로그인했을 때 실행됩니다. 그때 전환할 수 없었던 경우에는 말일에 다시 시도합니다. 여러 파일로 나누어 가져온 포인트는 함께 전환됩니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::ReminderTexts</name>
    <message>
        <source>%1 %2 left</source>
        <extracomment>%1 is a count of days, %2 of hours.
----------
%1 is a count of hours, %2 of minutes.</extracomment>
        <translation>%1 %2 남음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln일 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln분</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>%Ln시간 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln분 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>1분 미만 남음</translation>
    </message>
    <message>
        <source>%1: %2 points of %3 become %4 Qcash if you convert them by %5 (Japan time). After that all of them are lost.</source>
        <extracomment>%1 is a time that is left, such as &quot;2 days 3 hours left&quot;; %2 a number of points, %3 their month, %4 Qcash, %5 a date and time.</extracomment>
        <translation>%1: %5(일본 시간)까지 전환하면 %3의 %2포인트가 %4 Qcash로 전환됩니다. 이후에는 모두 소멸됩니다.</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>Not converted</source>
        <translation>미전환</translation>
    </message>
    <message>
        <source>Last day</source>
        <extracomment>Of a month.</extracomment>
        <translation>말일</translation>
    </message>
    <message>
        <source>Day %1</source>
        <extracomment>A day of the month, such as &quot;Day 25&quot;.</extracomment>
        <translation>%1일</translation>
    </message>
    <message>
        <source>%1 points of %2 became %3 Qcash; %4 points were lost as remainder.</source>
        <extracomment>%1 is a number of points, %2 their month, %3 Qcash, %4 a number of points.</extracomment>
        <translation>%2의 %1포인트가 %3 Qcash로 전환되었습니다. %4포인트는 끝수로 소멸되었습니다.</translation>
    </message>
    <message>
        <source>Automatic conversion on %1: %2 points of %3 became %4 Qcash. It is recorded in this book only; convert them in J·QSM too.</source>
        <extracomment>%1 is a date and time, %2 a number of points, %3 their month, %4 Qcash.</extracomment>
        <translation>%1 자동 전환: %3의 %2포인트가 %4 Qcash로 전환되었습니다. 이 장부에만 기록되므로 J·QSM에서도 전환하세요.</translation>
    </message>
    <message>
        <source>Automatic conversion on %1 converted nothing. %2</source>
        <extracomment>%1 is a date and time, %2 one or two sentences with the reason.</extracomment>
        <translation>%1 자동 전환: 전환되지 않았습니다. %2</translation>
    </message>
    <message>
        <source>Choose a day from 1 to 28, or the last day.</source>
        <translation>1일~28일 또는 말일을 선택하세요.</translation>
    </message>
    <message>
        <source>The login password is wrong.</source>
        <translation>로그인 비밀번호가 올바르지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>비밀번호를 여러 번 잘못 입력했습니다. %Ln초 후 다시 시도하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic conversion was changed meanwhile. Look at it as it stands now and try again.</source>
        <translation>그동안 자동 전환 설정이 변경되었습니다. 현재 설정을 확인한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The conversion is recorded in this book only; do it in J·QSM too.</source>
        <translation>전환은 이 장부에만 기록됩니다. J·QSM에서도 전환하세요.</translation>
    </message>
    <message>
        <source>Qoo10: last chance to convert service points to Qcash</source>
        <extracomment>The name of an entry in a calendar.</extracomment>
        <translation>Qoo10: 서비스포인트 Qcash 전환 마감</translation>
    </message>
    <message>
        <source>The service points of %1 can be converted to Qcash in J·QSM until %2 (Japan time). What is not converted by then is lost. Fewer than %3 points can&apos;t be converted.</source>
        <extracomment>%1 is a month, %2 a date and time, %3 a number of points.</extracomment>
        <translation>%1 서비스포인트는 %2(일본 시간)까지 J·QSM에서 Qcash로 전환할 수 있습니다. 그때까지 전환하지 않으면 소멸됩니다. %3포인트 미만은 전환할 수 없습니다.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there. Choose a folder that is yours to write to.</source>
        <translation>해당 위치에 파일을 저장할 수 없습니다. 쓰기 권한이 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk may be full. Free some space, or choose another folder.</source>
        <translation>파일을 저장할 수 없습니다. 디스크가 가득 찼을 수 있습니다. 공간을 확보하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>Points are converted on the last day of each month from %1 (Japan time).</source>
        <extracomment>%1 is a time such as 09:00.</extracomment>
        <translation>매월 말일 %1(일본 시간)부터 포인트가 전환됩니다.</translation>
    </message>
    <message>
        <source>Points are converted on day %1 of each month from %2 (Japan time).</source>
        <extracomment>%1 is a day of the month such as 25, %2 a time such as 09:00.</extracomment>
        <translation>매월 %1일 %2(일본 시간)부터 포인트가 전환됩니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::ReminderTray</name>
    <message>
        <source>Convert your points to Qcash: %1</source>
        <extracomment>%1 is a time that is left, such as &quot;2 days 3 hours left&quot;.</extracomment>
        <translation>포인트를 Qcash로 전환해 주세요: %1</translation>
    </message>
    <message>
        <source>Last month&apos;s points can be converted until %1 (Japan time). After that all of them are lost.</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>지난달 포인트는 %1(일본 시간)까지 전환할 수 있습니다. 이후에는 모두 소멸됩니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::ReopenBidDialog</name>
    <message>
        <source>Take the outcome back</source>
        <translation>결과 되돌리기</translation>
    </message>
    <message>
        <source>Spent, comes back</source>
        <translation>사용분 반환</translation>
    </message>
    <message>
        <source>Spent Qcash that comes back</source>
        <translation>반환되는 사용 Qcash</translation>
    </message>
    <message>
        <source>Held again</source>
        <translation>다시 보류</translation>
    </message>
    <message>
        <source>Qcash that is held again</source>
        <translation>다시 보류되는 Qcash</translation>
    </message>
    <message>
        <source>Spendable afterwards</source>
        <translation>처리 후 사용 가능</translation>
    </message>
    <message>
        <source>Spendable Qcash afterwards</source>
        <translation>처리 후 사용 가능 Qcash</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>For an outcome that was entered wrongly: opposite entries take it back, and the bid waits for its outcome again. It is recorded in this book; in J·QSM nothing has to be done but to look up the true outcome.</source>
        <translation>결과를 잘못 입력한 경우에 사용합니다. 반대 내역을 기록하여 되돌리며 입찰은 다시 결과 미입력이 됩니다. 이 장부에 기록됩니다. J·QSM에서는 올바른 결과만 확인하면 됩니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Keep the outcome</source>
        <translation>결과 유지</translation>
    </message>
    <message>
        <source>Say why: the reason stays in the bid&apos;s course.</source>
        <translation>사유를 입력하세요. 사유는 입찰 진행 내역에 남습니다.</translation>
    </message>
    <message>
        <source>The refund for a display failure, %1, is taken back with it.</source>
        <extracomment>%1 is an amount of Qcash.</extracomment>
        <translation>전시 장애로 인한 환급(%1)도 함께 취소됩니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::ReportTab</name>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>–</source>
        <translation>~</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Export the table</source>
        <translation>표 내보내기</translation>
    </message>
    <message>
        <source>Import ad report…</source>
        <translation>광고 리포트 가져오기…</translation>
    </message>
    <message>
        <source>Ad cost (Qcash)</source>
        <translation>광고비 (Qcash)</translation>
    </message>
    <message>
        <source>Ad sales (yen)</source>
        <translation>광고 매출 (엔)</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>ROAS</translation>
    </message>
    <message>
        <source>Impressions</source>
        <translation>노출수</translation>
    </message>
    <message>
        <source>Clicks (PV)</source>
        <translation>클릭수(PV)</translation>
    </message>
    <message>
        <source>Carts</source>
        <translation>카트수</translation>
    </message>
    <message>
        <source>Purchases</source>
        <translation>구매수</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>기간별</translation>
    </message>
    <message>
        <source>Chart of cost and sales by time</source>
        <translation>기간별 광고비와 광고 매출 차트</translation>
    </message>
    <message>
        <source>By item</source>
        <translation>상품별</translation>
    </message>
    <message>
        <source>Chart of the ad report</source>
        <translation>광고 리포트 차트</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Lines by day</source>
        <translation>일별 목록</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Lines by item</source>
        <translation>상품별 목록</translation>
    </message>
    <message>
        <source>Ad</source>
        <translation>광고</translation>
    </message>
    <message>
        <source>Lines by ad</source>
        <translation>광고별 목록</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>다시 전체 표시</translation>
    </message>
    <message>
        <source>Ad report</source>
        <translation>광고 리포트</translation>
    </message>
    <message>
        <source>Enter or a double click on a line looks into it: from a day to its items, from an item or an ad to its days.</source>
        <translation>행에서 Enter 키를 누르거나 더블 클릭하면 상세 내용이 표시됩니다. 일자에서는 상품별, 상품이나 광고에서는 일별로 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Report and wallet</source>
        <translation>리포트와 Q지갑</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>차이만 보기</translation>
    </message>
    <message>
        <source>Comparison of the report with the wallet</source>
        <translation>리포트와 Q지갑 비교</translation>
    </message>
    <message>
        <source>Record what was charged…</source>
        <translation>차감 내역 기록…</translation>
    </message>
    <message>
        <source>Import the missing report…</source>
        <translation>누락된 리포트 가져오기…</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>상품코드</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>상품명</translation>
    </message>
    <message>
        <source>No ad report was imported yet. Download the ad performance report from J·QSM as an Excel file and import it here to see what each ad cost and brought.</source>
        <translation>아직 가져온 광고 리포트가 없습니다. J·QSM에서 광고 성과 리포트를 엑셀 파일로 다운로드하여 여기로 가져오면 광고별 광고비와 성과를 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>The last day stands before the first. Choose a later one.</source>
        <translation>종료일이 시작일보다 빠릅니다. 이후 일자를 선택하세요.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>CTR %1</source>
        <extracomment>Clicks in a hundred impressions, such as 1.23%.</extracomment>
        <translation>클릭률 %1</translation>
    </message>
    <message>
        <source>%1 of clicks</source>
        <extracomment>The share of clicks that led to something, such as 1.23%.</extracomment>
        <translation>클릭의 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln행</numerusform>
        </translation>
    </message>
    <message>
        <source>The report has nothing in this period. It reaches from %1 to %2: choose days of it, or import a newer report.</source>
        <extracomment>Two days.</extracomment>
        <translation>이 기간의 리포트 내용이 없습니다. 리포트는 %1부터 %2까지입니다. 그 기간의 일자를 선택하거나 최신 리포트를 가져오세요.</translation>
    </message>
    <message>
        <source>Import an ad report to compare it with what was charged.</source>
        <translation>차감 내역과 비교하려면 광고 리포트를 가져오세요.</translation>
    </message>
    <message>
        <source>The imported report reaches from %1 to %2.</source>
        <extracomment>Two days.</extracomment>
        <translation>가져온 리포트는 %1부터 %2까지입니다.</translation>
    </message>
    <message>
        <source>What J·QSM charged and this book does not have can be recorded by hand.</source>
        <translation>J·QSM에서 차감되었으나 이 장부에 없는 내역은 직접 기록할 수 있습니다.</translation>
    </message>
    <message>
        <source>What the report does not have may be in a newer one.</source>
        <translation>리포트에 없는 내용은 최신 리포트에 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Bids count on their display date, entries made by hand on the day they are dated.</source>
        <translation>입찰은 전시 일자, 직접 기록한 내역은 기록된 일자 기준입니다.</translation>
    </message>
    <message>
        <source>Chart of the items on which ads cost most</source>
        <translation>광고비가 많은 상품 차트</translation>
    </message>
</context>
<context>
    <name>console::ui::RestorePreviewModel</name>
    <message>
        <source>Size of the file</source>
        <translation>파일 크기</translation>
    </message>
    <message>
        <source>Last changed (Japan)</source>
        <translation>마지막 변경(일본 시간)</translation>
    </message>
    <message>
        <source>Version of the file</source>
        <extracomment>Of the form of the file, a number like 14; not of the program.</extracomment>
        <translation>파일 버전</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>샵</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Q캐시</translation>
    </message>
    <message>
        <source>Entries</source>
        <extracomment>A number of entries of the Qcash history.</extracomment>
        <translation>내역</translation>
    </message>
    <message>
        <source>First and last entry</source>
        <translation>첫 내역과 마지막 내역</translation>
    </message>
    <message>
        <source>Not there</source>
        <extracomment>Of a shop that one of two books does not have.</extracomment>
        <translation>없음</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>In the book now</source>
        <translation>현재 장부</translation>
    </message>
</context>
<context>
    <name>console::ui::RuleHint</name>
    <message>
        <source>About the rule: %1</source>
        <extracomment>%1 is the name of a rule: &quot;Deadline&quot;, &quot;Price of a bid&quot;.</extracomment>
        <translation>규칙 안내: %1</translation>
    </message>
    <message>
        <source>Read more in Help</source>
        <translation>헬프에서 자세히 보기</translation>
    </message>
</context>
<context>
    <name>console::ui::Rules</name>
    <message>
        <source>Conversion</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>Last month&apos;s points become Qcash in whole hundreds, from 100 points on. All of them are converted at once, once a month; that it is once was chosen here.</source>
        <translation>지난달 포인트는 100포인트 이상, 100포인트 단위로 Qcash로 전환됩니다. 모든 포인트는 월 1회, 한 번에 전환됩니다(월 1회는 이 프로그램이 정한 값입니다).</translation>
    </message>
    <message>
        <source>Remainder</source>
        <translation>끝수</translation>
    </message>
    <message>
        <source>What is left under a hundred can&apos;t be converted and is lost: of 12,352 points, 12,300 become Qcash and 52 are lost.</source>
        <translation>100 미만의 끝수는 전환할 수 없으며 소멸됩니다. 예: 12,352포인트 중 12,300은 Qcash로 전환되고 52는 소멸됩니다.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>Points of one month can be converted in the next one, from its 1st until 23:59 Japan time on its last day. Nothing carries over, and a negative month does not burden the next.</source>
        <translation>한 달의 포인트는 다음 달 1일부터 말일 23:59(일본 시간)까지 전환할 수 있습니다. 이월되지 않으며, 마이너스인 달도 다음 달에 영향을 주지 않습니다.</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>등급</translation>
    </message>
    <message>
        <source>Qoo10 gives the grade. What is missing for the next one is reckoned from thresholds of sales that were chosen here and can be changed.</source>
        <translation>등급은 Qoo10이 부여합니다. 다음 등급까지 부족한 금액은 이 프로그램이 정한 매출 기준액(변경 가능)으로 계산합니다.</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Points come from delivery, claims and reviews. How many points an event gives is not public: the rules here are a sample that was chosen and can be changed from a date on. A month that was converted is never reckoned anew.</source>
        <translation>포인트는 배송, 클레임, 평가에서 발생합니다. 발생 사유별 포인트는 공개되지 않습니다. 여기의 규칙은 이 프로그램이 정한 예시이며 적용 시작일을 정해 변경할 수 있습니다. 이미 전환한 월은 다시 계산하지 않습니다.</translation>
    </message>
    <message>
        <source>Payment limits and fees</source>
        <translation>결제 한도 및 수수료</translation>
    </message>
    <message>
        <source>Convenience stores take 150 yen more for less than 3,000 yen and at most 300,000 yen; cards pay in instalments from 10,000 yen on, JCB in one payment only. Chosen here are at most 20,000 yen by Suica and three days until an unpaid order lapses, at 23:59 Japan time.</source>
        <translation>편의점 결제는 3,000엔 미만이면 150엔이 추가되며 최대 300,000엔입니다. 카드 할부는 10,000엔부터 가능하며 JCB는 일시불만 가능합니다. Suica 최대 20,000엔과 미결제 주문이 3일 후 23:59(일본 시간)에 만료되는 것은 이 프로그램이 정한 값입니다.</translation>
    </message>
    <message>
        <source>Withdrawal fee</source>
        <translation>출금 수수료</translation>
    </message>
    <message>
        <source>A withdrawal of settlement money costs 150 yen, whatever its amount.</source>
        <translation>정산금 출금 시 금액과 관계없이 수수료 150엔이 부과됩니다.</translation>
    </message>
    <message>
        <source>Settlement day</source>
        <translation>정산일</translation>
    </message>
    <message>
        <source>A delivered order is settled on the first Wednesday that is at least 15 days (General), 10 days (Excellent) or 5 days (Power) after its delivery.</source>
        <translation>배송완료된 주문은 배송완료 후 15일(일반), 10일(우수), 5일(파워) 이상 지난 첫 수요일에 정산됩니다.</translation>
    </message>
    <message>
        <source>Times of a bid</source>
        <translation>입찰 시간</translation>
    </message>
    <message>
        <source>A display day runs for 24 hours from 18:00 Japan time. Bids for it open at 19:00 on the day before and close at 17:49:59 on the day itself.</source>
        <translation>전시일은 일본 시간 18:00부터 24시간입니다. 입찰은 전날 19:00에 시작되어 당일 17:49:59에 마감됩니다.</translation>
    </message>
    <message>
        <source>Price of a bid</source>
        <translation>입찰가</translation>
    </message>
    <message>
        <source>A bid is at least the start price and a multiple of the bid unit, 100 Qcash. Several display days make one bid a day; the same item can&apos;t bid twice on one slot.</source>
        <translation>입찰가는 시작가 이상이며 입찰단위(100 Qcash)의 배수입니다. 여러 전시 일자를 선택하면 하루에 한 건씩 입찰됩니다. 같은 상품은 같은 구좌에 중복 입찰할 수 없습니다.</translation>
    </message>
    <message>
        <source>Refund for a failed display</source>
        <translation>전시 장애 환급</translation>
    </message>
    <message>
        <source>Where a display failed, Qcash comes back in proportion to the time that was lost. Rounding down was chosen here.</source>
        <translation>전시에 장애가 있으면 손실된 시간에 비례하여 Qcash가 환급됩니다. 1 Qcash 미만을 버리는 것은 이 프로그램이 정한 방식입니다.</translation>
    </message>
    <message>
        <source>Held and spendable Qcash</source>
        <translation>보류 및 사용 가능 Qcash</translation>
    </message>
    <message>
        <source>A bid holds its price: it stays in the total but can&apos;t be spent. Spendable is the total less what is held. Losing releases the hold, winning spends it.</source>
        <translation>입찰하면 입찰가만큼 보류됩니다. 합계에는 포함되지만 사용할 수 없습니다. 사용 가능 금액은 합계에서 보류액을 뺀 금액입니다. 유찰되면 보류 해제되고 낙찰되면 사용됩니다.</translation>
    </message>
    <message>
        <source>Lots of Qcash</source>
        <translation>Qcash 취득분</translation>
    </message>
    <message>
        <source>Paid Qcash, Qcash from settlement, from points and from refunds are kept apart, and the oldest is used first. This order was chosen here for the accounting; Qoo10 names none.</source>
        <translation>결제한 Qcash, 정산금, 포인트, 환급에서 생긴 Qcash를 따로 관리하며 오래된 것부터 사용합니다. 이 순서는 회계를 위해 이 프로그램이 정했으며 Qoo10이 정한 순서는 없습니다.</translation>
    </message>
    <message>
        <source>ROAS</source>
        <translation>ROAS</translation>
    </message>
    <message>
        <source>Return on ad spend: the sales that the report attributes to the ads, divided by what the ads cost, in percent. 100 % means that an ad brought in as much as it cost.</source>
        <translation>광고비 대비 매출입니다. 리포트에서 광고에 의한 것으로 집계된 매출을 광고비로 나눈 비율(%)입니다. 100%는 광고비와 같은 금액의 매출이 발생했음을 뜻합니다.</translation>
    </message>
    <message>
        <source>Low balance</source>
        <translation>잔액 부족</translation>
    </message>
    <message>
        <source>A shop without a threshold of its own is warned when its spendable Qcash lasts less than seven days at the rate of the last thirty days.</source>
        <translation>기준액을 설정하지 않은 샵은 사용 가능 Qcash가 최근 30일의 사용량 기준으로 7일분 미만이 되면 경고합니다.</translation>
    </message>
    <message>
        <source>Spreading a budget</source>
        <translation>예산 분배</translation>
    </message>
    <message>
        <source>The planner expects the price that three quarters of the prices of the latest 28 winner lists do not exceed, and fills the days that the budget pays for, evenly over the month or in a row. J·QSM plans nothing.</source>
        <translation>플래너는 최근 낙찰리스트 28건의 낙찰가 중 4분의 3이 그 이하인 가격을 예상 낙찰가로 삼고, 예산으로 가능한 일수를 월 전체에 고르게 또는 연속으로 배정합니다. J·QSM에는 이 기능이 없습니다.</translation>
    </message>
    <message>
        <source>Known: Qoo10&apos;s guides or public pages say so.</source>
        <translation>공개: Qoo10의 가이드 또는 공개 페이지에 있는 내용입니다.</translation>
    </message>
    <message>
        <source>Partly known from Qoo10&apos;s guides, partly chosen by this program.</source>
        <translation>일부는 Qoo10의 가이드에 있는 내용이며, 일부는 이 프로그램이 정했습니다.</translation>
    </message>
    <message>
        <source>Chosen by this program: no public text of Qoo10 says so.</source>
        <translation>이 프로그램이 정한 내용이며 Qoo10의 공개 정보에는 없습니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::SalesMonthsModel</name>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Sales (¥)</source>
        <translation>매출(엔)</translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>Which days of a month count.</extracomment>
        <translation>일자</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1까지</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>console::ui::SalesOutlookDialog</name>
    <message>
        <source>Sales and grade</source>
        <translation>매출 및 등급</translation>
    </message>
    <message>
        <source>Last twelve months</source>
        <translation>최근 12개월</translation>
    </message>
    <message>
        <source>Chart of the sales by month</source>
        <translation>월별 매출 차트</translation>
    </message>
    <message>
        <source>Sales by month</source>
        <translation>월별 매출</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>시뮬레이션</translation>
    </message>
    <message>
        <source>Expected sales per month</source>
        <translation>월 예상 매출</translation>
    </message>
    <message>
        <source>Expected sales per month, in yen</source>
        <translation>월 예상 매출(엔)</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>엔</translation>
    </message>
    <message>
        <source>Expect the mean of the last three full months</source>
        <translation>최근 3개월(완료된 월) 평균으로 예상</translation>
    </message>
    <message>
        <source>Chart of the expected sales of twelve months</source>
        <translation>12개월 예상 매출 차트</translation>
    </message>
    <message>
        <source>Expected sales of twelve months, by month</source>
        <translation>월별 12개월 예상 매출</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>기준액</translation>
    </message>
    <message>
        <source>Qoo10 gives the grade and publishes no thresholds. Those below never decide it: they only serve to show what may be missing to a grade.</source>
        <translation>등급은 Qoo10이 부여하며 기준액은 공개되지 않습니다. 아래 기준액으로 등급이 정해지지는 않으며, 등급까지 부족한 금액을 표시하는 데만 사용됩니다.</translation>
    </message>
    <message>
        <source>Thresholds of the grades, newest first</source>
        <translation>등급별 기준액(최신순)</translation>
    </message>
    <message>
        <source>Of thresholds with the same first day the latest count, and the shop&apos;s own before those chosen by this program.</source>
        <translation>적용 시작일이 같은 기준액은 최신 값이 적용되며, 이 프로그램이 정한 값보다 샵의 값이 우선합니다.</translation>
    </message>
    <message>
        <source>New thresholds…</source>
        <translation>새 기준액…</translation>
    </message>
    <message>
        <source>Type in new thresholds</source>
        <translation>새 기준액 입력</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Sales of the last 12 months: ¥%1 (%2 to %3)</source>
        <extracomment>%1 is an amount of yen, %2 and %3 are days.</extracomment>
        <translation>최근 12개월 매출: %1엔(%2 ~ %3)</translation>
    </message>
    <message>
        <source>Thresholds of today: %1 ¥%2, %3 ¥%4.</source>
        <extracomment>%1 and %3 are grades, %2 and %4 amounts of yen.</extracomment>
        <translation>현재 기준액: %1 %2엔, %3 %4엔.</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>Mean of the last three full months: ¥%1</source>
        <translation>최근 3개월(완료된 월) 평균: %1엔</translation>
    </message>
    <message>
        <source>Of the running month, the days that are left bring their share. Each month is held against the thresholds of its last day.</source>
        <translation>진행 중인 월은 남은 일수만큼 예상 매출을 반영합니다. 각 월은 말일의 기준액과 비교합니다.</translation>
    </message>
    <message>
        <source>Sales of 12 months</source>
        <translation>12개월 매출</translation>
    </message>
    <message>
        <source>The threshold of %1 (¥%2) would be reached in %3.</source>
        <extracomment>%1 is a grade, %2 an amount of yen, %3 a month.</extracomment>
        <translation>%3에 %1의 기준액(%2엔)에 도달합니다.</translation>
    </message>
    <message>
        <source>The threshold of %1 (¥%2) would not be reached within 12 months.</source>
        <extracomment>%1 is a grade, %2 an amount of yen.</extracomment>
        <translation>12개월 이내에 %1의 기준액(%2엔)에 도달하지 못합니다.</translation>
    </message>
    <message>
        <source>In %3 the sales would be below the threshold of %1 (¥%2).</source>
        <extracomment>%1 is the shop&apos;s grade, %2 an amount of yen, %3 a month.</extracomment>
        <translation>%3에 매출이 %1의 기준액(%2엔)에 미달합니다.</translation>
    </message>
    <message>
        <source>The threshold of %1 (¥%2) would be kept for the next 12 months.</source>
        <extracomment>%1 is the shop&apos;s grade, %2 an amount of yen.</extracomment>
        <translation>앞으로 12개월 동안 매출이 %1의 기준액(%2엔) 이상으로 유지됩니다.</translation>
    </message>
    <message>
        <source>When a delivery of today (%1) would be settled:</source>
        <translation>오늘(%1) 배송완료되는 주문의 정산일:</translation>
    </message>
    <message>
        <source>%1 (this shop)</source>
        <extracomment>A grade, where it is the shop&apos;s own one.</extracomment>
        <translation>%1 (이 샵)</translation>
    </message>
    <message numerus="yes">
        <source>%1
%2, due after %Ln day(s)</source>
        <extracomment>%1 is a grade, %2 a day.</extracomment>
        <translation>
            <numerusform>%1
%2 정산(배송완료 %Ln일 이후)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::SalesOutlookModel</name>
    <message>
        <source>Month end</source>
        <translation>월말</translation>
    </message>
    <message>
        <source>Sales (¥)</source>
        <translation>매출(엔)</translation>
    </message>
    <message>
        <source>12 months (¥)</source>
        <extracomment>The sales of the twelve months that end with the row&apos;s month.</extracomment>
        <translation>12개월(엔)</translation>
    </message>
    <message>
        <source>Reaches</source>
        <extracomment>The grade whose threshold the sales would reach.</extracomment>
        <translation>도달 등급</translation>
    </message>
</context>
<context>
    <name>console::ui::SalesThresholdsDialog</name>
    <message>
        <source>New thresholds</source>
        <translation>새 기준액</translation>
    </message>
    <message>
        <source>Sales of the last twelve months that a grade asks for, in yen. Qoo10 gives the grade: these thresholds never decide it and only serve to show what may be missing.</source>
        <translation>등급에 필요한 최근 12개월 매출(엔)입니다. 등급은 Qoo10이 부여하므로 이 기준액으로 등급이 정해지지는 않으며, 부족한 금액을 표시하는 데만 사용됩니다.</translation>
    </message>
    <message>
        <source>First day on which the thresholds hold</source>
        <translation>기준액 적용 시작일</translation>
    </message>
    <message>
        <source>Sales of twelve months for Excellent, in yen</source>
        <translation>우수 셀러 12개월 매출(엔)</translation>
    </message>
    <message>
        <source>Sales of twelve months for Power, in yen</source>
        <translation>파워셀러 12개월 매출(엔)</translation>
    </message>
    <message>
        <source>Saved thresholds can&apos;t be changed or removed; only later ones can take their place.</source>
        <translation>저장한 기준액은 변경하거나 삭제할 수 없으며, 이후의 기준액으로만 대체할 수 있습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Don&apos;t save the thresholds</source>
        <translation>기준액을 저장하지 않음</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save the thresholds</source>
        <translation>기준액 저장</translation>
    </message>
    <message>
        <source>Type in the day from which the thresholds hold.</source>
        <translation>기준액 적용 시작일을 입력하세요.</translation>
    </message>
    <message>
        <source>Type in an amount above zero.</source>
        <translation>0보다 큰 금액을 입력하세요.</translation>
    </message>
    <message>
        <source>%1 must ask for more than %2.</source>
        <translation>%1의 기준액은 %2보다 커야 합니다.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Other thresholds were saved by this very step already. Please save once more.</source>
        <translation>이 작업으로 이미 다른 기준액이 저장되었습니다. 다시 한번 저장하세요.</translation>
    </message>
    <message>
        <source>The amounts were not taken. Please check them.</source>
        <translation>금액이 저장되지 않았습니다. 금액을 확인하세요.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>시작일</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreDetailDialog</name>
    <message>
        <source>Score detail</source>
        <translation>점수 상세</translation>
    </message>
    <message>
        <source>General goods</source>
        <translation>일반상품</translation>
    </message>
    <message>
        <source>Scores of general goods</source>
        <translation>일반상품 점수</translation>
    </message>
    <message>
        <source>Reserve (pre-order) goods</source>
        <translation>예약상품</translation>
    </message>
    <message>
        <source>Scores of reserve (pre-order) goods</source>
        <translation>예약상품 점수</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Item number %1 · scores of %2</source>
        <extracomment>%1 is an item number, %2 a month.</extracomment>
        <translation>상품번호 %1 · %2 점수</translation>
    </message>
    <message>
        <source>Subtotal: %1 points</source>
        <translation>소계: %1포인트</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Export these scores to a file</source>
        <translation>이 점수를 파일로 내보내기</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of a score, %2 how many events it has.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No such scores in %1.</source>
        <translation>%1의 해당 점수가 없습니다.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>All scores</source>
        <extracomment>On a button beside Delivery, Claim and Review: all three together.</extracomment>
        <translation>전체</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreEventModel</name>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>상품번호</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>상품명</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>An order&apos;s number.</extracomment>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Heading: which of the three scores an event counts to (delivery, claim, review).</extracomment>
        <translation>점수 구분</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>What earned or cost the points.</extracomment>
        <translation>발생 사유</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>포인트</translation>
    </message>
    <message>
        <source>%1 (derived)</source>
        <extracomment>%1 is what earned or cost points; the score was not imported but derived from an order.</extracomment>
        <translation>%1(산출)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is an item&apos;s name, %2 the goods as which it was sold: general or reserve.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what earned or cost points, %2 a sentence about the rule that it was derived by.</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreExportTexts</name>
    <message>
        <source>Item scores</source>
        <translation>상품별 점수</translation>
    </message>
    <message>
        <source>Score detail</source>
        <translation>점수 상세</translation>
    </message>
    <message>
        <source>Past service points</source>
        <translation>과거 서비스포인트</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>상품번호</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>상품명</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>카테고리</translation>
    </message>
    <message>
        <source>Sold as</source>
        <extracomment>Heading of a column: sold as general goods, or as reserve (pre-order) goods.</extracomment>
        <translation>판매 구분</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>주문번호</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>Heading: which of the three scores an event counts to (delivery, claim, review).</extracomment>
        <translation>점수 구분</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>What earned or cost the points.</extracomment>
        <translation>발생 사유</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>포인트</translation>
    </message>
    <message>
        <source>Derived by</source>
        <extracomment>Heading of a column: by which rule a score was derived from its order; blank for imported scores.</extracomment>
        <translation>산출 규칙</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRuleItemsModel</name>
    <message>
        <source>Item number</source>
        <translation>상품번호</translation>
    </message>
    <message>
        <source>Item name</source>
        <translation>상품명</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>Points as they are now.</extracomment>
        <translation>변경 전</translation>
    </message>
    <message>
        <source>After</source>
        <extracomment>Points as they would be under the draft.</extracomment>
        <translation>변경 후</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRuleMonthsModel</name>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Scores changed</source>
        <extracomment>How many scores would come, go or change their points.</extracomment>
        <translation>변경된 점수</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRuleSetsModel</name>
    <message>
        <source>open</source>
        <extracomment>A rule set holds until another one follows.</extracomment>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Draft, changed and not saved</source>
        <translation>초안(변경됨, 미저장)</translation>
    </message>
    <message>
        <source>Draft, not saved</source>
        <translation>초안(미저장)</translation>
    </message>
    <message>
        <source>Holds from</source>
        <extracomment>The first day of a rule set.</extracomment>
        <translation>적용 시작</translation>
    </message>
    <message>
        <source>until</source>
        <extracomment>The last day of a rule set.</extracomment>
        <translation>종료</translation>
    </message>
    <message>
        <source>Rules</source>
        <extracomment>How many rules a set has.</extracomment>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Origin</source>
        <extracomment>Where a rule set comes from.</extracomment>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRuleTexts</name>
    <message>
        <source>General goods</source>
        <translation>일반상품</translation>
    </message>
    <message>
        <source>Reserve goods</source>
        <extracomment>Pre-order goods, for a narrow column.</extracomment>
        <translation>예약상품</translation>
    </message>
    <message>
        <source>Shipping delay</source>
        <extracomment>What a score rule looks at: by how many days an order was shipped too late.</extracomment>
        <translation>발송 지연일수</translation>
    </message>
    <message>
        <source>Delivery time</source>
        <extracomment>What a score rule looks at: how many days an order was under way.</extracomment>
        <translation>배송 소요일수</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <extracomment>What a score rule looks at: the order was cancelled.</extracomment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Return</source>
        <extracomment>What a score rule looks at: the order was returned.</extracomment>
        <translation>반품</translation>
    </message>
    <message>
        <source>Business days from the planned ship day to the day of shipping. 0 and below is in time.</source>
        <translation>발송예정일부터 발송일까지의 영업일입니다. 0 이하는 정시 발송입니다.</translation>
    </message>
    <message>
        <source>Business days from the day of shipping to the day of delivery.</source>
        <translation>발송일부터 배송완료일까지의 영업일입니다.</translation>
    </message>
    <message>
        <source>The order was cancelled; no days are counted.</source>
        <translation>취소된 주문이며 일수는 계산하지 않습니다.</translation>
    </message>
    <message>
        <source>The order was returned; no days are counted.</source>
        <translation>반품된 주문이며 일수는 계산하지 않습니다.</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>Of a range of days: it has no bound at this end.</extracomment>
        <translation>제한 없음</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>발생 사유 이름</translation>
    </message>
    <message>
        <source>From is after To</source>
        <translation>하한이 상한보다 큼</translation>
    </message>
    <message>
        <source>Counts no days</source>
        <translation>일수 없는 항목</translation>
    </message>
    <message>
        <source>Days overlap</source>
        <translation>일수 중복</translation>
    </message>
    <message>
        <source>Too many points</source>
        <translation>포인트 한도 초과</translation>
    </message>
    <message>
        <source>An event name has 1 to 40 characters: the letters a–z, digits and the underscore, such as shipped_on_time.</source>
        <translation>발생 사유 이름은 1~40자의 영문 소문자(a~z), 숫자, 밑줄로 입력하세요. 예: shipped_on_time.</translation>
    </message>
    <message>
        <source>The first day stands after the last one. Exchange From and To.</source>
        <translation>하한이 상한보다 큽니다. 하한과 상한을 서로 바꾸세요.</translation>
    </message>
    <message>
        <source>Cancellations and returns count no days. Leave From and To without a bound.</source>
        <translation>취소와 반품은 일수를 계산하지 않습니다. 하한과 상한을 제한 없음으로 두세요.</translation>
    </message>
    <message>
        <source>A rule above holds for some of the same days, of the same goods and measure. Make the ranges meet without a day in common.</source>
        <translation>상품과 측정 항목이 같은 위의 규칙과 일수가 겹칩니다. 범위가 서로 겹치지 않게 하세요.</translation>
    </message>
    <message>
        <source>Points are whole numbers from -1,000 to 1,000.</source>
        <translation>포인트는 -1,000~1,000의 정수로 입력하세요.</translation>
    </message>
    <message>
        <source>The points of %1 have been converted, so its rules can&apos;t change any more. The first day that is open is %2.</source>
        <translation>%1 포인트는 이미 전환되어 규칙을 변경할 수 없습니다. 변경 가능한 첫날은 %2입니다.</translation>
    </message>
    <message>
        <source>The points of %1 can&apos;t be converted any more, so its rules can&apos;t change either. The first day that is open is %2.</source>
        <translation>%1 포인트는 더 이상 전환할 수 없으므로 규칙도 변경할 수 없습니다. 변경 가능한 첫날은 %2입니다.</translation>
    </message>
    <message>
        <source>This rule set could not be told from another one. Nothing was saved; please try again.</source>
        <translation>이 규칙 세트를 다른 규칙 세트와 구분할 수 없습니다. 저장되지 않았습니다. 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock stands in a month before the newest entry of the book. Set the clock right, then save.</source>
        <translation>이 컴퓨터의 시계가 장부의 최신 내역보다 이전 월로 되어 있습니다. 시계를 맞춘 후 저장하세요.</translation>
    </message>
    <message>
        <source>Something is wrong with the rules. Nothing was saved; the reasons stand beside the rules.</source>
        <translation>규칙에 문제가 있습니다. 저장되지 않았습니다. 사유는 각 규칙 옆에 표시됩니다.</translation>
    </message>
    <message>
        <source>The month in which this rule set begins has been converted or is past converting. Nothing was saved; choose a later day.</source>
        <translation>이 규칙 세트가 시작되는 월은 이미 전환되었거나 전환 기한이 지났습니다. 저장되지 않았습니다. 이후 일자를 선택하세요.</translation>
    </message>
    <message>
        <source>Sample chosen by this program</source>
        <translation>이 프로그램이 정한 예시</translation>
    </message>
    <message>
        <source>Saved %1, replaced by a later one</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>%1 저장, 이후 세트로 대체됨</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 저장</translation>
    </message>
    <message>
        <source>The rules are the same as before.</source>
        <translation>이전 규칙과 같습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) added</source>
        <extracomment>A part of a list that is joined by commas.</extracomment>
        <translation>
            <numerusform>규칙 %Ln개 추가</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) changed</source>
        <translation>
            <numerusform>규칙 %Ln개 변경</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) removed</source>
        <translation>
            <numerusform>규칙 %Ln개 삭제</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRulesModel</name>
    <message>
        <source>In business days of Japan; the day itself belongs to the range.</source>
        <translation>일본 영업일 기준이며 해당일도 범위에 포함됩니다.</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>The number of a rule in its table, for a narrow column.</extracomment>
        <translation>번호</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>The kind of goods that a score rule is for.</extracomment>
        <translation>상품</translation>
    </message>
    <message>
        <source>Looks at</source>
        <extracomment>What of an order a score rule looks at.</extracomment>
        <translation>측정 항목</translation>
    </message>
    <message>
        <source>From (business days)</source>
        <extracomment>The first day of a range that is counted in business days.</extracomment>
        <translation>하한(영업일)</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>The last day of a range.</extracomment>
        <translation>상한</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>The name of what happened: shipped on time, returned.</extracomment>
        <translation>발생 사유</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>포인트</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>What is wrong with a rule.</extracomment>
        <translation>문제</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRulesPage</name>
    <message>
        <source>Score rules</source>
        <translation>점수 규칙</translation>
    </message>
    <message>
        <source>Qoo10&apos;s own rules for scores are not public. The rule set that is built in is a sample chosen by this program; you can put your own in its place from a day on. Scores are derived only for orders without imported scores.</source>
        <translation>Qoo10의 점수 규칙은 공개되지 않습니다. 기본 규칙 세트는 이 프로그램이 정한 예시이며, 원하는 날부터 직접 만든 규칙으로 바꿀 수 있습니다. 점수는 가져온 점수가 없는 주문에 대해서만 산출됩니다.</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>규칙 세트</translation>
    </message>
    <message>
        <source>New rule set</source>
        <translation>새 규칙 세트</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>적용 시작</translation>
    </message>
    <message>
        <source>First day of the rule set</source>
        <translation>규칙 세트 적용 시작일</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>규칙 추가</translation>
    </message>
    <message>
        <source>Add a rule below the chosen one</source>
        <translation>선택한 규칙 아래에 규칙 추가</translation>
    </message>
    <message>
        <source>Copy rule</source>
        <translation>규칙 복사</translation>
    </message>
    <message>
        <source>Copy the chosen rule</source>
        <translation>선택한 규칙 복사</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>규칙 삭제</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>선택한 규칙 삭제</translation>
    </message>
    <message>
        <source>Remove the chosen rule (Delete)</source>
        <translation>선택한 규칙 삭제 (Delete)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>마지막 변경 실행 취소</translation>
    </message>
    <message>
        <source>Undo the last change (Ctrl+Z)</source>
        <translation>마지막 변경 실행 취소 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Redo the change that was undone</source>
        <translation>취소한 변경 다시 실행</translation>
    </message>
    <message>
        <source>Redo the change that was undone (Ctrl+Shift+Z)</source>
        <translation>취소한 변경 다시 실행 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Rules of the set</source>
        <translation>세트의 규칙</translation>
    </message>
    <message>
        <source>This set has no rules: no scores are derived while it holds.</source>
        <translation>이 세트에는 규칙이 없어 적용되는 동안 점수가 산출되지 않습니다.</translation>
    </message>
    <message>
        <source>Days are business days of Japan: Monday to Friday without public holidays. From and To belong to the range. Open means no bound at that end: leave the field empty. 0 points list an event without giving points.</source>
        <translation>일수는 일본 영업일(공휴일을 제외한 월~금요일)입니다. 하한과 상한도 범위에 포함됩니다. 제한 없음은 해당 쪽의 범위에 한계가 없다는 뜻이며 칸을 비워 두면 됩니다. 0포인트로 하면 포인트 없이 발생 내역만 표시됩니다.</translation>
    </message>
    <message>
        <source>Give up the draft? What you changed in it is lost.</source>
        <translation>초안을 버리시겠습니까? 초안에서 변경한 내용이 없어집니다.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>초안 유지</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Give up the draft and its changes</source>
        <translation>초안과 변경 내용 버리기</translation>
    </message>
    <message>
        <source>Give up the draft</source>
        <translation>초안 버리기</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Show what the draft would change</source>
        <translation>초안 적용 시 변경되는 내용 보기</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Save the draft as a rule set</source>
        <translation>초안을 규칙 세트로 저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel the preview</source>
        <translation>미리보기 취소</translation>
    </message>
    <message>
        <source>Preview under way</source>
        <translation>미리보기 진행 중</translation>
    </message>
    <message>
        <source>Points by month, before and after</source>
        <translation>월별 포인트(변경 전/변경 후)</translation>
    </message>
    <message>
        <source>Items with the largest changes</source>
        <translation>변경이 가장 큰 상품</translation>
    </message>
    <message>
        <source>Derived scores alone, of all months that the draft touches.</source>
        <translation>초안의 영향을 받는 모든 월의 산출 점수만 표시합니다.</translation>
    </message>
    <message>
        <source>Business days of Japan</source>
        <translation>일본 영업일</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>Year of the business days</source>
        <translation>영업일 연도</translation>
    </message>
    <message>
        <source>The rule set that holds from %1 on is saved.</source>
        <translation>%1부터 적용되는 규칙 세트를 저장했습니다.</translation>
    </message>
    <message>
        <source>Scores of %1 and later can still change.</source>
        <translation>%1 이후의 점수는 아직 변경될 수 있습니다.</translation>
    </message>
    <message>
        <source>Draft of a rule set</source>
        <translation>규칙 세트 초안</translation>
    </message>
    <message>
        <source>Rules from %1 on</source>
        <translation>%1부터의 규칙</translation>
    </message>
    <message>
        <source>until %1; then the next set holds</source>
        <translation>%1까지, 이후 다음 세트 적용</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <extracomment>%1 is a row of the table, counted from 1; %2 a sentence that says what is wrong.</extracomment>
        <translation>규칙 %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rule(s) need a change.</source>
        <translation>
            <numerusform>수정이 필요한 규칙이 %Ln개 더 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft or the book has changed since this preview was made. Make it again.</source>
        <translation>미리보기 후 초안 또는 장부가 변경되었습니다. 미리보기를 다시 실행하세요.</translation>
    </message>
    <message>
        <source>All orders are being read…</source>
        <translation>모든 주문을 읽는 중…</translation>
    </message>
    <message>
        <source>Nothing would change: there is no order whose scores are derived.</source>
        <translation>변경되는 내용이 없습니다. 점수를 산출하는 주문이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing would change: every score stays as it is.</source>
        <translation>변경되는 내용이 없습니다. 모든 점수가 그대로 유지됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) would change.</source>
        <extracomment>Joined with the sentence on orders.</extracomment>
        <translation>
            <numerusform>점수 %Ln건이 변경됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores of %Ln order(s) are derived.</source>
        <translation>
            <numerusform>주문 %Ln건의 점수가 산출됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Monday to Friday without public holidays. The holidays of %1 to %2 are known; other years are taken to have none.</source>
        <translation>공휴일을 제외한 월~금요일입니다. %1~%2년의 공휴일이 반영되어 있으며, 다른 해는 공휴일이 없는 것으로 계산합니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRulesSaveDialog</name>
    <message>
        <source>Save the rule set</source>
        <translation>규칙 세트 저장</translation>
    </message>
    <message>
        <source>Rules to be saved</source>
        <translation>저장할 규칙</translation>
    </message>
    <message>
        <source>The set has no rules: nothing is derived from that day on.</source>
        <translation>이 세트에는 규칙이 없어 해당일부터 점수가 산출되지 않습니다.</translation>
    </message>
    <message>
        <source>What the rule set changes by month</source>
        <translation>규칙 세트에 따른 월별 변경 내용</translation>
    </message>
    <message>
        <source>A saved rule set can&apos;t be removed or changed; only a later one can take its place.</source>
        <translation>저장한 규칙 세트는 삭제하거나 변경할 수 없으며, 이후의 규칙 세트로만 대체할 수 있습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Don&apos;t save the rule set</source>
        <translation>규칙 세트를 저장하지 않음</translation>
    </message>
    <message>
        <source>Save the rule set now</source>
        <translation>지금 규칙 세트 저장</translation>
    </message>
    <message>
        <source>The new rule set holds from %1 on.</source>
        <translation>새 규칙 세트는 %1부터 적용됩니다.</translation>
    </message>
    <message>
        <source>The new rule set holds from %1 to %2; then the next one holds.</source>
        <translation>새 규칙 세트는 %1부터 %2까지 적용되며, 이후에는 다음 세트가 적용됩니다.</translation>
    </message>
    <message>
        <source>Against the rules of %2: %1</source>
        <extracomment>%1 is a list such as &quot;2 rules added, 1 rule changed&quot;, %2 the day from which the older rules hold.</extracomment>
        <translation>%2 규칙과 비교: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Save rule set</source>
        <translation>규칙 세트 저장</translation>
    </message>
    <message>
        <source>What this changes is being worked out…</source>
        <translation>변경되는 내용을 계산하는 중…</translation>
    </message>
    <message>
        <source>What this changes for the points is not known: the preview was stopped.</source>
        <translation>미리보기를 중단하여 포인트가 어떻게 변경되는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>No points change at present. The rules hold for orders that come later.</source>
        <translation>현재 변경되는 포인트가 없습니다. 규칙은 이후의 주문에 적용됩니다.</translation>
    </message>
    <message>
        <source>Points by month, before and after:</source>
        <translation>월별 포인트(변경 전/변경 후):</translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreTexts</name>
    <message>
        <source>General seller</source>
        <translation>일반 셀러</translation>
    </message>
    <message>
        <source>Excellent seller</source>
        <translation>우수 셀러</translation>
    </message>
    <message>
        <source>Power seller</source>
        <translation>파워셀러</translation>
    </message>
    <message>
        <source>Delivery score</source>
        <translation>배송점수</translation>
    </message>
    <message>
        <source>Claim score (cancel/return)</source>
        <translation>클레임 점수</translation>
    </message>
    <message>
        <source>Buyer review</source>
        <translation>구매자 평가</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>Delivery score, for a narrow column.</extracomment>
        <translation>배송</translation>
    </message>
    <message>
        <source>Claim</source>
        <extracomment>Claim score (cancel/return), for a narrow column.</extracomment>
        <translation>클레임</translation>
    </message>
    <message>
        <source>Review</source>
        <extracomment>Points from buyer reviews, for a narrow column.</extracomment>
        <translation>평가</translation>
    </message>
    <message>
        <source>Shipped on time</source>
        <extracomment>A score event: why points were given or taken.</extracomment>
        <translation>정시 발송</translation>
    </message>
    <message>
        <source>Shipped on the next day</source>
        <translation>익일 발송</translation>
    </message>
    <message>
        <source>Shipped late</source>
        <translation>발송 지연</translation>
    </message>
    <message>
        <source>Cancelled by the seller</source>
        <translation>판매자 취소</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>반품</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <extracomment>A buyer&apos;s review.</extracomment>
        <translation>만족</translation>
    </message>
    <message>
        <source>Neutral</source>
        <extracomment>A buyer&apos;s review, neither satisfied nor dissatisfied.</extracomment>
        <translation>보통</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <extracomment>A buyer&apos;s review.</extracomment>
        <translation>불만족</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>조정</translation>
    </message>
    <message numerus="yes">
        <source>Settled on the first Wednesday that is %Ln day(s) or more after delivery</source>
        <translation>
            <numerusform>배송완료 후 %Ln일 이상 지난 첫 수요일에 정산</numerusform>
        </translation>
    </message>
    <message>
        <source>Converts to %1 Qcash; no points are lost.</source>
        <translation>%1 Qcash로 전환됩니다. 소멸되는 포인트는 없습니다.</translation>
    </message>
    <message>
        <source>Converts to %1 Qcash; %2 points are lost as remainder.</source>
        <translation>%1 Qcash로 전환됩니다. %2포인트는 끝수로 소멸됩니다.</translation>
    </message>
    <message>
        <source>This conversion could not be told from another one. Close this and press Convert again.</source>
        <translation>이 전환을 다른 전환과 구분할 수 없습니다. 창을 닫고 전환을 다시 누르세요.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock stands in a month before the newest entry of the book. Set the clock right, then convert.</source>
        <translation>이 컴퓨터의 시계가 장부의 최신 내역보다 이전 월로 되어 있습니다. 시계를 맞춘 후 전환하세요.</translation>
    </message>
    <message>
        <source>A new month has begun since the figures were shown. Nothing was converted; the figures are those of %1 now.</source>
        <translation>표시된 후 새로운 달이 시작되었습니다. 전환되지 않았습니다. 현재 값은 %1 기준입니다.</translation>
    </message>
    <message>
        <source>The points of %1 have been converted already. Points can be converted once a month.</source>
        <translation>%1 포인트는 이미 전환되었습니다. 포인트는 월 1회 전환할 수 있습니다.</translation>
    </message>
    <message>
        <source>The points of %1 are below zero and can&apos;t be converted. They do not burden the next month.</source>
        <translation>%1 포인트는 0 미만이므로 전환할 수 없습니다. 다음 달에는 영향을 주지 않습니다.</translation>
    </message>
    <message>
        <source>No points are known for %1. Import the points file, or type the points in from J·QSM.</source>
        <translation>%1 포인트가 없습니다. 포인트 파일을 가져오거나 J·QSM의 포인트를 입력하세요.</translation>
    </message>
    <message>
        <source>Fewer than %1 points can&apos;t be converted. Points do not carry over to the next month.</source>
        <translation>%1포인트 미만은 전환할 수 없습니다. 포인트는 다음 달로 이월되지 않습니다.</translation>
    </message>
    <message>
        <source>The points have changed since they were shown. Nothing was converted; the figures are up to date now.</source>
        <translation>표시된 후 포인트가 변경되었습니다. 전환되지 않았습니다. 값을 최신으로 갱신했습니다.</translation>
    </message>
    <message>
        <source>%1 Qcash were received for the points of %2 on %3.</source>
        <translation>%3에 %2 포인트로 %1 Qcash를 받았습니다.</translation>
    </message>
    <message>
        <source>%1 points came after the conversion; they stay unconverted.</source>
        <translation>전환 후 추가된 %1포인트는 미전환 상태로 남습니다.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <extracomment>%1 is a sentence that says what is wrong with the file.</extracomment>
        <translation>%1 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>shipping delay</source>
        <extracomment>Within a sentence: how many business days after its planned day an order was shipped.</extracomment>
        <translation>발송 지연일수</translation>
    </message>
    <message>
        <source>delivery time</source>
        <extracomment>Within a sentence: how many business days an order was on its way.</extracomment>
        <translation>배송 소요일수</translation>
    </message>
    <message>
        <source>cancelled by the seller</source>
        <extracomment>Within a sentence: what a rule looks at.</extracomment>
        <translation>판매자 취소</translation>
    </message>
    <message>
        <source>returned</source>
        <extracomment>Within a sentence: what a rule looks at.</extracomment>
        <translation>반품</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln business day(s)</source>
        <extracomment>Within a sentence. Business days of Japan; %1 is the fewest, %n the most.</extracomment>
        <translation>
            <numerusform>%1~%Ln영업일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln business day(s)</source>
        <extracomment>Within a sentence. Business days of Japan: just as many.</extracomment>
        <translation>
            <numerusform>%Ln영업일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln business day(s)</source>
        <extracomment>Within a sentence. Business days of Japan; a negative number: before the planned day.</extracomment>
        <translation>
            <numerusform>%Ln영업일 이하</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln business day(s) or more</source>
        <extracomment>Within a sentence. Business days of Japan.</extracomment>
        <translation>
            <numerusform>%Ln영업일 이상</numerusform>
        </translation>
    </message>
    <message>
        <source>Shipped very late</source>
        <translation>장기 발송 지연</translation>
    </message>
    <message>
        <source>Delivered quickly</source>
        <translation>빠른 배송</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <extracomment>A score event: an order was cancelled.</extracomment>
        <translation>취소</translation>
    </message>
    <message>
        <source>Derived from the order by the rule %1</source>
        <extracomment>%1 is a rule&apos;s name.</extracomment>
        <translation>주문에서 산출: 규칙 %1</translation>
    </message>
    <message>
        <source>Derived from the order: rule set of %1, %2</source>
        <extracomment>%1 is the date of a set of rules, %2 what the rule looks at.</extracomment>
        <translation>주문에서 산출: %1 규칙 세트, %2</translation>
    </message>
    <message>
        <source>Derived from the order: rule set of %1, %2 %3</source>
        <extracomment>%1 is the date of a set of rules, %2 what the rule looks at, such as shipping delay, %3 for how many business days it holds.</extracomment>
        <translation>주문에서 산출: %1 규칙 세트, %2 %3</translation>
    </message>
    <message>
        <source>General goods</source>
        <translation>일반상품</translation>
    </message>
    <message>
        <source>Reserve (pre-order) goods</source>
        <translation>예약상품</translation>
    </message>
</context>
<context>
    <name>console::ui::SellerAccountPage</name>
    <message>
        <source>Seller Q-account</source>
        <translation>판매자 Q통장</translation>
    </message>
    <message>
        <source>Settlement schedule</source>
        <translation>정산 일정</translation>
    </message>
    <message>
        <source>Auto-charge plan</source>
        <translation>자동 충전 설정</translation>
    </message>
</context>
<context>
    <name>console::ui::SettingTexts</name>
    <message>
        <source>Where the book is</source>
        <translation>장부 위치</translation>
    </message>
    <message>
        <source>One file with all shops of this book. Copy it by a backup only, never while this program is open.</source>
        <translation>이 장부의 모든 샵을 담은 파일입니다. 복사할 때는 백업 기능만 사용하고, 프로그램이 열려 있는 동안 파일을 직접 복사하지 마세요.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>경로 복사</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>파일 크기</translation>
    </message>
    <message>
        <source>How large the book&apos;s file is at the moment.</source>
        <translation>현재 장부 파일의 크기입니다.</translation>
    </message>
    <message>
        <source>Version of the book&apos;s form</source>
        <translation>장부 형식 버전</translation>
    </message>
    <message>
        <source>A newer version of this program raises it by itself; older versions then refuse the book.</source>
        <translation>프로그램의 새 버전을 사용하면 자동으로 올라가며, 그 후 이전 버전에서는 장부를 열 수 없습니다.</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>점수 규칙</translation>
    </message>
    <message>
        <source>How scores are derived from orders.</source>
        <translation>주문에서 점수를 산출하는 방법입니다.</translation>
    </message>
    <message>
        <source>Sales thresholds</source>
        <translation>매출 기준액</translation>
    </message>
    <message>
        <source>What sales of twelve months are held against. They never decide the grade.</source>
        <translation>12개월 매출과 비교하는 기준액입니다. 등급을 정하지는 않습니다.</translation>
    </message>
    <message>
        <source>Thresholds…</source>
        <translation>기준액…</translation>
    </message>
    <message>
        <source>Price list of ads</source>
        <translation>광고 가격표</translation>
    </message>
    <message>
        <source>Prices, units and numbers of days of paid ads.</source>
        <translation>유료 광고의 가격, 단위, 일수입니다.</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>가격표</translation>
    </message>
    <message>
        <source>Service of this computer</source>
        <translation>이 컴퓨터의 결제 서비스</translation>
    </message>
    <message>
        <source>Who takes the money for charge tickets.</source>
        <translation>충전권 대금을 받을 서비스입니다.</translation>
    </message>
    <message>
        <source>Payment service…</source>
        <translation>결제 서비스…</translation>
    </message>
    <message>
        <source>Booking policy</source>
        <translation>기장 방침</translation>
    </message>
    <message>
        <source>How journals book Qcash for the shop&apos;s own accounts.</source>
        <translation>샵의 회계에서 Qcash를 분개에 기장하는 방법입니다.</translation>
    </message>
    <message>
        <source>Automatic conversion</source>
        <translation>자동 전환</translation>
    </message>
    <message>
        <source>Last month&apos;s points become Qcash without a button. Turning it on takes the login password.</source>
        <translation>버튼을 누르지 않아도 지난달 포인트가 Qcash로 전환됩니다. 켜려면 로그인 비밀번호가 필요합니다.</translation>
    </message>
    <message>
        <source>Automatic conversion…</source>
        <translation>자동 전환…</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>A short walk through the window, as after the first sign-in.</source>
        <translation>처음 로그인했을 때와 같은 짧은 화면 안내입니다.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>All texts, numbers and glyphs of this program. The book stays as it is.</source>
        <translation>이 프로그램의 모든 문구, 숫자 표기, 글자 모양입니다. 장부는 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Light or dark, or whatever the desktop is set to at the moment.</source>
        <translation>밝게, 어둡게 또는 데스크톱의 현재 설정을 사용합니다.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Stronger lines and colours that are easier to tell apart.</source>
        <translation>선을 더 진하게 하고 구분하기 쉬운 색을 사용합니다.</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>How large all texts are, in percent of the usual size.</source>
        <translation>모든 글자의 크기를 기본 크기에 대한 비율(%)로 정합니다.</translation>
    </message>
    <message>
        <source>Rows on a page of the history</source>
        <translation>이용 내역의 페이지당 행 수</translation>
    </message>
    <message>
        <source>How many entries the Qcash history lists at once.</source>
        <translation>Qcash 이용 내역에 한 번에 표시할 내역 수입니다.</translation>
    </message>
    <message>
        <source>Pictures of charts on white</source>
        <translation>차트 이미지를 흰색 배경으로</translation>
    </message>
    <message>
        <source>A chart that is saved as a picture stands on white even in the dark theme, as documents want it.</source>
        <translation>어두운 테마에서도 이미지로 저장하는 차트는 문서에 맞게 흰색 배경으로 저장합니다.</translation>
    </message>
    <message>
        <source>Lock the window by itself</source>
        <translation>자동 잠금</translation>
    </message>
    <message>
        <source>When nobody has touched keyboard or mouse for so long, only the login password opens it again. Drafts are kept.</source>
        <translation>이 시간 동안 키보드나 마우스를 사용하지 않으면 잠기며, 로그인 비밀번호로만 해제할 수 있습니다. 작성 중인 내용은 유지됩니다.</translation>
    </message>
    <message>
        <source>Tell in the system tray too</source>
        <translation>시스템 트레이에도 표시</translation>
    </message>
    <message>
        <source>Reminders and warnings also come up beside the desktop&apos;s clock. Without a tray the window alone reminds.</source>
        <translation>알림과 경고를 데스크톱의 시계 옆에도 표시합니다. 트레이가 없으면 창에만 표시합니다.</translation>
    </message>
    <message>
        <source>Reminders of this shop</source>
        <translation>이 샵의 알림</translation>
    </message>
    <message>
        <source>The conversion deadlines as a calendar file, and what automatic conversion did.</source>
        <translation>전환 기한의 캘린더 파일과 자동 전환 이력입니다.</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>알림…</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>방해 금지 시작</translation>
    </message>
    <message>
        <source>From this time of this computer&apos;s clock on, the tray tells nothing.</source>
        <translation>이 컴퓨터의 시계로 이 시각부터 트레이에 알림을 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>방해 금지 종료</translation>
    </message>
    <message>
        <source>From this time on the tray tells again what waits.</source>
        <translation>이 시각부터 대기 중인 알림을 트레이에 다시 표시합니다.</translation>
    </message>
    <message>
        <source>Folder for automatic backups</source>
        <translation>자동 백업 폴더</translation>
    </message>
    <message>
        <source>Back up once a day</source>
        <translation>하루에 한 번 백업</translation>
    </message>
    <message>
        <source>A backup of the whole book, with all its shops, while this window is open.</source>
        <translation>이 창이 열려 있는 동안 모든 샵을 포함한 장부 전체를 백업합니다.</translation>
    </message>
    <message>
        <source>Keep one of them on another disk now and then.</source>
        <translation>가끔 백업 하나를 다른 디스크에도 보관하세요.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>How many backups stay</source>
        <translation>보관할 백업 수</translation>
    </message>
    <message>
        <source>Beyond these the oldest automatic one goes when a new one has been made.</source>
        <translation>이 수를 초과하면 새 백업을 만든 후 가장 오래된 자동 백업이 삭제됩니다.</translation>
    </message>
    <message>
        <source>Backup by hand</source>
        <translation>수동 백업</translation>
    </message>
    <message>
        <source>Write a backup now, take one back, or check that the whole book is sound.</source>
        <translation>지금 백업하거나 복원하거나 장부 전체를 점검합니다.</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>백업…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>복원…</translation>
    </message>
    <message>
        <source>Check the book…</source>
        <translation>장부 점검…</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>언어 및 화면</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>보안</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Store</source>
        <extracomment>A heading: the file in which this program keeps its book.</extracomment>
        <translation>장부 파일</translation>
    </message>
    <message>
        <source>Payment service</source>
        <translation>결제 서비스</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>회계</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>전환</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>헬프</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>A theme: light or dark, whichever the desktop is.</extracomment>
        <translation>데스크톱 설정 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>A theme.</extracomment>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>A theme.</extracomment>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A number of percent.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>When the window locks itself.</extracomment>
        <translation>안 함</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln분 후</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln행</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>The program&apos;s own folder</source>
        <translation>프로그램 전용 폴더</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>No set of rules holds yet.</source>
        <translation>아직 적용 중인 규칙 세트가 없습니다.</translation>
    </message>
    <message>
        <source>Your own rules, in force since %1</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>자체 규칙(%1부터 적용)</translation>
    </message>
    <message>
        <source>The built-in rules, in force since %1</source>
        <translation>기본 규칙(%1부터 적용)</translation>
    </message>
    <message>
        <source>No thresholds hold yet.</source>
        <translation>아직 적용 중인 기준액이 없습니다.</translation>
    </message>
    <message>
        <source>Excellent from ¥%1, Power from ¥%2; your own, in force since %3</source>
        <extracomment>%1 and %2 are amounts in yen, %3 a day.</extracomment>
        <translation>우수 %1엔 이상, 파워 %2엔 이상(자체 기준액, %3부터 적용)</translation>
    </message>
    <message>
        <source>Excellent from ¥%1, Power from ¥%2; built in, in force since %3</source>
        <translation>우수 %1엔 이상, 파워 %2엔 이상(기본 기준액, %3부터 적용)</translation>
    </message>
    <message>
        <source>The built-in prices, units and days hold for every ad.</source>
        <translation>모든 광고에 기본 가격, 단위, 일수가 적용됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad(s) with terms of your own</source>
        <translation>
            <numerusform>자체 조건 광고 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; your own policy, in force since %2</source>
        <extracomment>%1 is a way of booking such as &quot;Prepayment&quot;, %2 a day.</extracomment>
        <translation>%1(자체 방침, %2부터 적용)</translation>
    </message>
    <message>
        <source>%1; the built-in policy, in force since %2</source>
        <translation>%1(기본 방침, %2부터 적용)</translation>
    </message>
    <message>
        <source>Off: points are converted by the button alone.</source>
        <translation>꺼짐: 전환 버튼으로만 포인트를 전환합니다.</translation>
    </message>
    <message>
        <source>What was chosen can&apos;t be understood. No service is used until one is chosen again.</source>
        <translation>선택한 내용을 읽을 수 없습니다. 다시 선택할 때까지 결제 서비스를 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>Practice: no real money moves</source>
        <translation>연습: 실제로 결제되지 않습니다</translation>
    </message>
    <message>
        <source>KOMOJU, with your own merchant account</source>
        <translation>KOMOJU(자사 가맹점 계정 사용)</translation>
    </message>
    <message>
        <source>A relay that your company runs</source>
        <translation>자사에서 운영하는 중계 서버</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <extracomment>Below a setting: %1 is what it is before anybody has set it: a number of percent, rows or backups, or a time of day.</extracomment>
        <translation>기본값: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Reset “%1” to its default</source>
        <extracomment>%1 is the name of a setting, such as &quot;Theme&quot;.</extracomment>
        <translation>“%1” 설정을 기본값으로 초기화</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>As the desktop (%1)</source>
        <extracomment>A choice of language: whichever the desktop is in; %1 is that language&apos;s own name, such as &quot;English&quot;.</extracomment>
        <translation>데스크톱 설정 따름(%1)</translation>
    </message>
    <message>
        <source>Default: on</source>
        <extracomment>Below a switch: what it is before anybody has set it.</extracomment>
        <translation>기본값: 켬</translation>
    </message>
    <message>
        <source>Default: off</source>
        <translation>기본값: 끔</translation>
    </message>
    <message>
        <source>Default: as the desktop</source>
        <extracomment>Below the choice of a language or a theme: what it is before anybody has set it.</extracomment>
        <translation>기본값: 데스크톱 설정 따름</translation>
    </message>
    <message>
        <source>Default: never</source>
        <extracomment>When the window locks itself, before anybody has set it.</extracomment>
        <translation>기본값: 잠그지 않음</translation>
    </message>
    <message numerus="yes">
        <source>Default: after %Ln minute(s)</source>
        <translation>
            <numerusform>기본값: %Ln분 후</numerusform>
        </translation>
    </message>
    <message>
        <source>Default: the program&apos;s own folder</source>
        <extracomment>Where automatic backups go, before anybody has chosen a folder.</extracomment>
        <translation>기본값: 프로그램 전용 폴더</translation>
    </message>
</context>
<context>
    <name>console::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>설정 검색</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>전체 초기화…</translation>
    </message>
    <message>
        <source>Reset all settings of this computer</source>
        <translation>이 컴퓨터의 모든 설정 초기화</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>No setting holds these words. Try fewer words.</source>
        <translation>검색어가 포함된 설정이 없습니다. 검색어를 줄여 주세요.</translation>
    </message>
    <message>
        <source>Show all settings</source>
        <translation>전체 설정 보기</translation>
    </message>
    <message>
        <source>Reset all settings</source>
        <translation>모든 설정 초기화</translation>
    </message>
    <message>
        <source>Reset these settings of this computer to their defaults?</source>
        <translation>이 컴퓨터의 다음 설정을 기본값으로 초기화하시겠습니까?</translation>
    </message>
    <message>
        <source>The book and its rules, the backups and the payment service stay as they are.</source>
        <translation>장부와 규칙, 백업, 결제 서비스는 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>The settings of a shop and of this computer’s payment service show once somebody has signed in.</source>
        <translation>샵 설정과 이 컴퓨터의 결제 서비스 설정은 로그인하면 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::SettlementForecastModel</name>
    <message>
        <source>%1 (next)</source>
        <extracomment>A settlement day, e.g. &quot;2026-11-25 (next)&quot;.</extracomment>
        <translation>%1 (다음)</translation>
    </message>
    <message>
        <source>%1 yen of it has already paid for charge tickets.</source>
        <translation>이 중 %1엔은 이미 충전권 결제에 사용되었습니다.</translation>
    </message>
    <message>
        <source>Share %1 yen, compensation by Qoo10 %2 yen.</source>
        <translation>부담금 %1엔, Qoo10 보전액 %2엔.</translation>
    </message>
    <message>
        <source>Where the week is reckoned from orders, their supply price already stands after the fee.</source>
        <translation>주문을 기준으로 계산한 주의 공급원가는 이미 수수료가 차감된 금액입니다.</translation>
    </message>
    <message>
        <source>Settlement day</source>
        <translation>정산일</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>배송완료 건수</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>매출</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>서비스 수수료</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>차감액</translation>
    </message>
    <message>
        <source>Mega-wari share</source>
        <translation>메가할인 부담금</translation>
    </message>
    <message>
        <source>Net</source>
        <extracomment>What a settlement day brings after all deductions.</extracomment>
        <translation>순정산액</translation>
    </message>
</context>
<context>
    <name>console::ui::SettlementPeriodModel</name>
    <message>
        <source>Detailed sales (sellingreport.csv)</source>
        <translation>판매 상세내역 (sellingreport.csv)</translation>
    </message>
    <message>
        <source>Sales-related deductions (rcv.csv)</source>
        <translation>판매관련 차감내역 (rcv.csv)</translation>
    </message>
    <message>
        <source>Mega-wari deductions (RecvMegawari.csv)</source>
        <translation>메가할인 차감내역 (RecvMegawari.csv)</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>First day of a period.</extracomment>
        <translation>시작일</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Last day of a period.</extracomment>
        <translation>종료일</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행 수</translation>
    </message>
    <message>
        <source>Imported at</source>
        <translation>가져온 일시</translation>
    </message>
</context>
<context>
    <name>console::ui::SettlementTab</name>
    <message>
        <source>Next settlement</source>
        <translation>다음 정산 금액</translation>
    </message>
    <message>
        <source>What the next settlement day brings</source>
        <translation>다음 정산일에 정산될 금액</translation>
    </message>
    <message>
        <source>Due in total</source>
        <translation>정산 예정 합계</translation>
    </message>
    <message>
        <source>Settlement-due money</source>
        <translation>정산 예정금</translation>
    </message>
    <message>
        <source>Mega-wari share</source>
        <translation>메가할인 부담금</translation>
    </message>
    <message>
        <source>What Mega-wari and Mega-po take off in the weeks shown</source>
        <translation>표시된 주의 메가할인/메가포 차감액</translation>
    </message>
    <message>
        <source>Settlement forecast by week</source>
        <translation>주별 정산 예상</translation>
    </message>
    <message>
        <source>Settlement by week</source>
        <translation>주별 정산</translation>
    </message>
    <message>
        <source>Chart of the settlement by week</source>
        <translation>주별 정산 차트</translation>
    </message>
    <message>
        <source>When a delivery is settled</source>
        <translation>배송완료별 정산 시기</translation>
    </message>
    <message>
        <source>Imported settlement files</source>
        <translation>가져온 정산 파일</translation>
    </message>
    <message>
        <source>Import detailed sales…</source>
        <translation>판매 상세내역 가져오기…</translation>
    </message>
    <message>
        <source>Import the detailed sales file</source>
        <translation>판매 상세내역 파일 가져오기</translation>
    </message>
    <message>
        <source>Import deductions…</source>
        <translation>차감내역 가져오기…</translation>
    </message>
    <message>
        <source>Import a file of deductions</source>
        <translation>차감내역 파일 가져오기</translation>
    </message>
    <message>
        <source>yen</source>
        <translation>엔</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>%1 정산</translation>
    </message>
    <message>
        <source>All coming settlement days together</source>
        <translation>앞으로의 모든 정산일 합계</translation>
    </message>
    <message>
        <source>%1% of the sales of the weeks below, after Qoo10&apos;s compensation</source>
        <extracomment>%1 is a percentage, e.g. 2.5.</extracomment>
        <translation>아래 표시된 주 매출의 %1%, Qoo10 보전 후</translation>
    </message>
    <message>
        <source>In the weeks below, after Qoo10&apos;s compensation</source>
        <translation>아래 표시된 주의 합계, Qoo10 보전 후</translation>
    </message>
    <message>
        <source>Reckoned from orders: no settlement report has been imported. With the file of detailed sales, fees and compensation stand here as Qoo10 reckons them.</source>
        <translation>주문을 기준으로 계산한 금액입니다(가져온 정산 파일 없음). 판매 상세내역 파일을 가져오면 Qoo10이 계산한 수수료와 보전액이 표시됩니다.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message numerus="yes">
        <source>* The report tells when an order was shipped, not when it was delivered: its delivery is taken to be %Ln day(s) later. This figure, and that fractions of a yen in the fee&apos;s tax are dropped, were chosen by this program.</source>
        <translation>
            <numerusform>* 판매 상세내역에는 발송일만 있고 배송완료일이 없으므로 발송 %Ln일 후에 배송완료된 것으로 계산합니다. 이 일수와 수수료 세금의 1엔 미만 버림은 이 프로그램이 정한 값입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What no report covers is reckoned from delivered orders, by their supply price after the service fee.</source>
        <translation>판매 상세내역에 없는 기간은 배송완료된 주문의 서비스 수수료 차감 후 공급원가로 계산합니다.</translation>
    </message>
    <message>
        <source>The service fee stands with tax, the Mega-wari share after compensation.</source>
        <translation>서비스 수수료는 세금 포함, 메가할인 부담금은 보전 후 금액입니다.</translation>
    </message>
    <message>
        <source>Sales after service fee</source>
        <translation>서비스 수수료 차감 후 매출</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>차감액</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settlement day(s); the next one, %1, brings %2 yen.</source>
        <translation>
            <numerusform>정산일이 %Ln회 있으며, 다음 정산일 %1에 %2엔이 정산됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered orders fall due a number of days after delivery that depends on the grade, and are settled on the first Wednesday from then on.</source>
        <translation>배송완료된 주문은 배송완료 후 등급별로 정해진 일수 이상 지난 첫 수요일에 정산됩니다.</translation>
    </message>
    <message>
        <source>Deductions are taken off on the first settlement Wednesday from their date on.</source>
        <translation>차감액은 해당 일자(당일 포함) 이후 첫 정산 수요일에 차감됩니다.</translation>
    </message>
    <message>
        <source>%1 (this shop)</source>
        <extracomment>A grade, where it is the shop&apos;s own one.</extracomment>
        <translation>%1 (이 샵)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln일</numerusform>
        </translation>
    </message>
    <message>
        <source>Delivered on %1, due on %2, settled on %3</source>
        <translation>%1 배송완료, %2 정산 가능, %3 정산</translation>
    </message>
    <message>
        <source>None yet. J·QSM offers them as Excel at Settlement management &gt; Sales details; the files are CSV.</source>
        <translation>아직 없습니다. J·QSM의 정산관리 &gt; 판매 진행 내역에서 엑셀로 다운로드할 수 있으며, 파일은 CSV입니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::SignInText</name>
    <message>
        <source>The password is not right.</source>
        <translation>비밀번호가 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The seller ID or the password is not right.</source>
        <translation>판매자 ID 또는 비밀번호가 올바르지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. You can try again in %Ln second(s).</source>
        <translation>
            <numerusform>비밀번호를 여러 번 잘못 입력했습니다. %Ln초 후 다시 시도할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This shop was closed on %1. Its book is kept, but nobody can sign in to it any more.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>이 샵은 %1에 폐점되었습니다. 장부는 보관되지만 더 이상 로그인할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::SpendingTab</name>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Record ad spending…</source>
        <translation>광고비 기록…</translation>
    </message>
    <message>
        <source>Spendable Qcash</source>
        <translation>사용 가능 Qcash</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Q캐시</translation>
    </message>
    <message>
        <source>Buy Qcash</source>
        <translation>Q캐시 구매하기</translation>
    </message>
    <message>
        <source>Spent on ads</source>
        <translation>광고비</translation>
    </message>
    <message>
        <source>Spent on ads in the period, less what came back, in Qcash</source>
        <translation>기간 내 광고비(환급분 제외, Qcash)</translation>
    </message>
    <message>
        <source>By ad</source>
        <translation>광고별</translation>
    </message>
    <message>
        <source>Spending by ad</source>
        <translation>광고별 광고비</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>내역</translation>
    </message>
    <message>
        <source>Ad entries of the period</source>
        <translation>기간 내 광고 내역</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>이번 달</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>지난달</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>최근 3개월</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>최근 12개월</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Held for bids: %1 Qcash</source>
        <translation>입찰 보류 중: %1 Qcash</translation>
    </message>
    <message>
        <source>Ads can be paid from it at any time. It never expires.</source>
        <translation>언제든지 광고비로 사용할 수 있습니다. 별도의 이용유효기간이 없습니다.</translation>
    </message>
    <message>
        <source>%1 to %2, less what came back</source>
        <extracomment>Two days.</extracomment>
        <translation>%1 ~ %2, 환급분 제외</translation>
    </message>
    <message>
        <source>No Qcash was spent on ads in this period. Record what an ad has cost, or choose a longer period.</source>
        <translation>이 기간에 광고에 사용한 Qcash가 없습니다. 사용한 광고비를 기록하거나 기간을 더 길게 선택하세요.</translation>
    </message>
    <message>
        <source>No ad entries in this period.</source>
        <translation>이 기간의 광고 내역이 없습니다.</translation>
    </message>
    <message>
        <source>The newest %1 of %2</source>
        <translation>전체 %2건 중 최근 %1건</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::StatementDialog</name>
    <message>
        <source>Qcash statement</source>
        <translation>Qcash 명세서</translation>
    </message>
    <message>
        <source>Balance brought forward, every entry, the sums by kind and the closing balance of the days below, in Japan Standard Time.</source>
        <translation>아래 기간의 이월 잔액, 모든 내역, 구분별 합계, 기말 잔액을 일본 표준시로 표시합니다.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>월 단위</translation>
    </message>
    <message>
        <source>Month of the statement</source>
        <translation>명세서 대상 월</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>기간 지정</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Reading the book…</source>
        <translation>장부를 불러오는 중…</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>인쇄 미리보기</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Save file…</source>
        <translation>파일 저장…</translation>
    </message>
    <message>
        <source>The first day comes after the last day.</source>
        <translation>시작일이 종료일보다 늦습니다.</translation>
    </message>
    <message>
        <source>More than %1 entries can&apos;t be printed at once. Choose fewer days, or save a file.</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>내역이 %1건을 초과하면 한 번에 인쇄할 수 없습니다. 기간을 줄이거나 파일로 저장하세요.</translation>
    </message>
    <message>
        <source>The part of this program that prints is not installed. Save a PDF and print that.</source>
        <translation>인쇄하는 프로그램 구성 요소가 설치되지 않았습니다. PDF로 저장하여 인쇄하세요.</translation>
    </message>
</context>
<context>
    <name>console::ui::StatusTab</name>
    <message>
        <source>Bids and ads</source>
        <translation>입찰 및 광고</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세</translation>
    </message>
    <message>
        <source>Course of the bid</source>
        <translation>입찰 진행 내역</translation>
    </message>
    <message>
        <source>Change price…</source>
        <translation>가격 변경…</translation>
    </message>
    <message>
        <source>Change the bid price</source>
        <translation>입찰가 변경</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>철회…</translation>
    </message>
    <message>
        <source>Withdraw the bid</source>
        <translation>입찰 철회</translation>
    </message>
    <message>
        <source>Enter outcomes…</source>
        <translation>결과 입력…</translation>
    </message>
    <message>
        <source>Enter outcomes</source>
        <translation>결과 입력</translation>
    </message>
    <message>
        <source>Refund…</source>
        <translation>환급…</translation>
    </message>
    <message>
        <source>Record a refund for a display failure</source>
        <translation>전시 장애 환급 기록</translation>
    </message>
    <message>
        <source>Take the outcome back</source>
        <translation>결과 되돌리기</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences after one another: what has happened, and what can be done.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>The first day lies after the last one.</source>
        <translation>첫 전시 일자가 마지막 전시 일자보다 늦습니다.</translation>
    </message>
    <message>
        <source>No bid or ad matches the filters.</source>
        <translation>조건에 맞는 입찰 또는 광고가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has been applied for yet.</source>
        <translation>아직 신청 내역이 없습니다.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>전체 보기</translation>
    </message>
    <message>
        <source>Apply for an ad</source>
        <translation>광고 신청</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>검색 중…</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln; further ones follow as you scroll.</source>
        <translation>
            <numerusform>최신 %Ln건입니다. 스크롤하면 더 표시됩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) and ad(s)</source>
        <translation>
            <numerusform>입찰 및 광고 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>결과 되돌리기…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>표시된 내용 내보내기</translation>
    </message>
</context>
<context>
    <name>console::ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2단계 중 %1단계: %3</translation>
    </message>
</context>
<context>
    <name>console::ui::StoreFaultText</name>
    <message>
        <source>The file with the shop&apos;s book can&apos;t be opened.</source>
        <translation>샵의 장부 파일을 열 수 없습니다.</translation>
    </message>
    <message>
        <source>The file is not a book of this program.</source>
        <translation>이 프로그램의 장부 파일이 아닙니다.</translation>
    </message>
    <message>
        <source>The book was written by a newer version of this program.</source>
        <translation>이 프로그램의 새 버전에서 저장한 장부입니다.</translation>
    </message>
    <message>
        <source>The file with the shop&apos;s book is write-protected.</source>
        <translation>샵의 장부 파일이 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>Another program is using the book.</source>
        <translation>다른 프로그램이 장부를 사용하고 있습니다.</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>디스크 공간이 부족합니다.</translation>
    </message>
    <message>
        <source>The file with the shop&apos;s book is damaged.</source>
        <translation>샵의 장부 파일이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The book could not be read or written.</source>
        <translation>장부를 읽거나 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Check that the folder exists and that you may read and write the file, or choose another file.</source>
        <translation>폴더가 있는지, 파일의 읽기/쓰기 권한이 있는지 확인하거나 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>It was not touched. Choose another file.</source>
        <translation>파일은 변경하지 않았습니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>It was not touched. Install the newer version, or choose another file.</source>
        <translation>파일은 변경하지 않았습니다. 새 버전을 설치하거나 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>Allow writing to the file and its folder, then try again.</source>
        <translation>파일과 폴더의 쓰기를 허용한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it has finished, then try again.</source>
        <translation>다른 프로그램을 닫거나 작업이 끝날 때까지 기다린 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>디스크 공간을 확보한 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Keep the file as it is. Choose your latest backup as the file, or begin with an empty file and restore the backup there.</source>
        <translation>파일을 그대로 보관하세요. 최신 백업을 파일로 선택하거나, 빈 파일로 시작하여 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, choose another file.</source>
        <translation>변경된 내용이 없습니다. 다시 시도해도 같으면 다른 파일을 선택하세요.</translation>
    </message>
</context>
<context>
    <name>console::ui::StoreFaultWindow</name>
    <message>
        <source>Choose another file</source>
        <translation>다른 파일 선택</translation>
    </message>
    <message>
        <source>J·QSM Console</source>
        <translation>J·QSM Console</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>다른 파일 선택…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
</context>
<context>
    <name>console::ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>요약정보</translation>
    </message>
    <message>
        <source>Points convertible this month</source>
        <translation>이번 달 전환 가능 포인트</translation>
    </message>
    <message>
        <source>points</source>
        <translation>포인트</translation>
    </message>
    <message>
        <source>GO</source>
        <translation>GO</translation>
    </message>
    <message>
        <source>GO to My grade &amp; points to convert</source>
        <translation>나의 등급&amp;점수로 이동하여 전환</translation>
    </message>
    <message>
        <source>Qcash</source>
        <translation>Q캐시</translation>
    </message>
    <message>
        <source>Qcash balance</source>
        <translation>Qcash 잔액</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>충전</translation>
    </message>
    <message>
        <source>Charge Qcash</source>
        <translation>Qcash 충전</translation>
    </message>
    <message>
        <source>My grade</source>
        <translation>나의 등급</translation>
    </message>
    <message>
        <source>Goods information</source>
        <translation>상품정보</translation>
    </message>
    <message>
        <source>Stock of 3 or fewer</source>
        <translation>재고수량 3개 이하</translation>
    </message>
    <message>
        <source>Stock information</source>
        <translation>재고정보</translation>
    </message>
    <message>
        <source>Expiring within 7 days</source>
        <translation>7일 이내 만료예정</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>연장하기</translation>
    </message>
    <message>
        <source>Image error</source>
        <translation>상품 이미지 에러</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>확인하기</translation>
    </message>
    <message>
        <source>No goods are known yet. Import the item file.</source>
        <translation>아직 상품 정보가 없습니다. 상품 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>Order information</source>
        <translation>주문정보</translation>
    </message>
    <message>
        <source>Order requests</source>
        <translation>주문요청건</translation>
    </message>
    <message>
        <source>Shipping management</source>
        <translation>배송관리</translation>
    </message>
    <message>
        <source>Claim requests</source>
        <translation>클레임 요청건</translation>
    </message>
    <message>
        <source>Requests to cancel, return or exchange</source>
        <translation>취소요청/반품요청/교환요청</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>클레임</translation>
    </message>
    <message>
        <source>Unanswered inquiries</source>
        <translation>미응답 문의건</translation>
    </message>
    <message>
        <source>Customer inquiries</source>
        <translation>고객문의</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>공지사항</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>All notices</source>
        <translation>전체 공지사항</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반공지</translation>
    </message>
    <message>
        <source>General notices</source>
        <translation>일반공지</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템공지</translation>
    </message>
    <message>
        <source>System notices</source>
        <translation>시스템공지</translation>
    </message>
    <message>
        <source>If nobody converts by then, all %1 points are lost.</source>
        <translation>그때까지 전환하지 않으면 %1포인트가 모두 소멸됩니다.</translation>
    </message>
    <message>
        <source>%1 %2 %3 left</source>
        <extracomment>%1 is a count of days, %2 of hours, %3 of minutes.</extracomment>
        <translation>%1 %2 %3 남음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln시간</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln분</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <extracomment>%1 is a count of hours, %2 of minutes.</extracomment>
        <translation>%1 %2 남음</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>1분 미만 남음</translation>
    </message>
    <message>
        <source>Until %1 JST</source>
        <extracomment>%1 is a date and time in Japan Standard Time.</extracomment>
        <translation>%1 JST까지</translation>
    </message>
    <message>
        <source>Held for bids: %1 Qcash</source>
        <translation>입찰 보류 중: %1 Qcash</translation>
    </message>
    <message>
        <source>No sales in the last 12 months. Import the order file.</source>
        <translation>최근 12개월 매출이 없습니다. 주문 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>Sales of the last 12 months: ¥%1</source>
        <translation>최근 12개월 매출: %1엔</translation>
    </message>
    <message>
        <source>No orders and no inquiries are known yet. Import the order file and the inquiry file.</source>
        <translation>아직 주문과 문의 정보가 없습니다. 주문 파일과 문의 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>No orders are known yet. Import the order file.</source>
        <translation>아직 주문 정보가 없습니다. 주문 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>No inquiries are known yet. Import the inquiry file.</source>
        <translation>아직 문의 정보가 없습니다. 문의 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>There are no notices of this kind.</source>
        <translation>이 종류의 공지사항이 없습니다.</translation>
    </message>
    <message>
        <source>No notices are known yet. Import the notice file.</source>
        <translation>아직 공지사항이 없습니다. 공지사항 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>Reminders and automatic conversion…</source>
        <translation>알림 및 자동 전환…</translation>
    </message>
    <message>
        <source>Reminders and automatic conversion</source>
        <translation>알림 및 자동 전환</translation>
    </message>
    <message>
        <source>Automatic conversion on %1 (Japan time)</source>
        <extracomment>%1 is a date and time.</extracomment>
        <translation>자동 전환 %1(일본 시간)</translation>
    </message>
    <message>
        <source>This month&apos;s ad budget: the part that is spent, with a mark for today</source>
        <translation>이번 달 광고 예산: 사용한 비율과 오늘 위치 표시</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>계획…</translation>
    </message>
    <message>
        <source>Plan for Qcash: threshold and monthly budget</source>
        <translation>Qcash 계획: 기준액과 월 예산</translation>
    </message>
    <message>
        <source>This month&apos;s ad budget: %1 of %2 Qcash spent</source>
        <extracomment>%1 is what was spent, %2 the budget.</extracomment>
        <translation>이번 달 광고 예산: %2 Qcash 중 %1 Qcash 사용</translation>
    </message>
    <message>
        <source>Ads without an outcome</source>
        <translation>결과 미입력 광고</translation>
    </message>
    <message>
        <source>Bids whose bidding has closed: whether they won is still to be entered</source>
        <translation>입찰이 종료되었으나 낙찰 여부를 아직 입력하지 않은 입찰</translation>
    </message>
    <message>
        <source>Ad status</source>
        <translation>광고 현황</translation>
    </message>
    <message>
        <source>How much of the month for converting points is over</source>
        <translation>포인트 전환 월의 경과 비율</translation>
    </message>
</context>
<context>
    <name>console::ui::TicketList</name>
    <message>
        <source>Select</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Charge ticket</source>
        <translation>충전권</translation>
    </message>
    <message>
        <source>Purchase price</source>
        <translation>구매가격</translation>
    </message>
    <message>
        <source>%1 Qcash</source>
        <translation>%1 Qcash</translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1엔</translation>
    </message>
    <message>
        <source>Ticket of %1 Qcash, %1 yen</source>
        <extracomment>%1 is the ticket&apos;s amount, and its price in yen alike.</extracomment>
        <translation>%1 Qcash 충전권, %1엔</translation>
    </message>
</context>
<context>
    <name>console::ui::Tour</name>
    <message>
        <source>Points become Qcash here</source>
        <translation>포인트를 Qcash로</translation>
    </message>
    <message>
        <source>The summary shows last month&apos;s points, what they become and until when. GO leads to the conversion. Points that nobody converts by the deadline are lost.</source>
        <translation>요약정보에는 지난달 포인트와 전환 금액, 기한이 표시됩니다. GO를 누르면 전환 페이지로 이동합니다. 기한까지 전환하지 않은 포인트는 소멸됩니다.</translation>
    </message>
    <message>
        <source>Your Qcash, from anywhere</source>
        <translation>어디서나 Qcash로</translation>
    </message>
    <message>
        <source>The button always shows the total. It opens the Qcash page with every entry, the charge tickets and the purchase history.</source>
        <translation>버튼에는 항상 합계가 표시됩니다. 누르면 내역, 충전권, 구매이력이 있는 Qcash 페이지가 열립니다.</translation>
    </message>
    <message>
        <source>The menu, in the order of J·QSM</source>
        <translation>J·QSM과 같은 순서의 메뉴</translation>
    </message>
    <message>
        <source>Every entry opens a page on your own data. Alt+1 to Alt+9 open the first nine.</source>
        <translation>모든 메뉴에서 내 데이터를 보여 주는 페이지가 열립니다. Alt+1~Alt+9로 처음 9개를 열 수 있습니다.</translation>
    </message>
    <message>
        <source>Four languages</source>
        <translation>4개 언어</translation>
    </message>
    <message>
        <source>Change the language at any moment. What you have typed and chosen stays.</source>
        <translation>언어는 언제든지 바꿀 수 있습니다. 입력하고 선택한 내용은 유지됩니다.</translation>
    </message>
    <message>
        <source>Bring your data in</source>
        <translation>데이터 가져오기</translation>
    </message>
    <message>
        <source>Import the files that you download from J·QSM. A preview comes first, and the same file adds nothing twice.</source>
        <translation>J·QSM에서 다운로드한 파일을 가져옵니다. 먼저 미리보기로 확인하며, 같은 파일을 다시 가져와도 중복되지 않습니다.</translation>
    </message>
    <message>
        <source>Help for what you are at</source>
        <translation>현재 화면의 헬프</translation>
    </message>
    <message>
        <source>F1 opens the question about the page, tab or dialog that you are at. This tour can be taken again from Help.</source>
        <translation>F1을 누르면 현재 페이지, 탭 또는 창에 대한 질문이 열립니다. 이 둘러보기는 헬프에서 다시 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Leaving your desk</source>
        <translation>자리를 비울 때</translation>
    </message>
    <message>
        <source>The lock hides everything until the login password is entered. What you have begun stays.</source>
        <translation>잠그면 로그인 비밀번호를 입력할 때까지 화면이 가려집니다. 작성 중인 내용은 유지됩니다.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far the tour has come: %1 of %2 steps.</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Skip the tour</source>
        <translation>둘러보기 건너뛰기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>둘러보기</translation>
    </message>
</context>
<context>
    <name>console::ui::TypedPointsDialog</name>
    <message>
        <source>Type in a month&apos;s points</source>
        <translation>월 포인트 입력</translation>
    </message>
    <message>
        <source>Type in a month&apos;s points as J·QSM shows them. Figures typed in stand before the imported sum; several entries of a month add up.</source>
        <translation>월 포인트를 J·QSM에 표시된 대로 입력하세요. 입력한 값이 가져온 합계보다 우선하며, 한 달에 여러 번 입력하면 합산됩니다.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Counts at present</source>
        <translation>현재 반영</translation>
    </message>
    <message>
        <source>Delivery score</source>
        <translation>배송점수</translation>
    </message>
    <message>
        <source>Claim score (cancel/return)</source>
        <translation>클레임 점수</translation>
    </message>
    <message>
        <source>Buyer review</source>
        <translation>구매자 평가</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>What is typed in is recorded in this book only; J·QSM is not changed.</source>
        <translation>입력 내용은 이 장부에만 기록되며 J·QSM은 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>Record these points</source>
        <translation>포인트 기록</translation>
    </message>
    <message>
        <source>Typed in for this month</source>
        <translation>이 달에 입력한 포인트</translation>
    </message>
    <message>
        <source>Points typed in for this month</source>
        <translation>이 달에 입력한 포인트 목록</translation>
    </message>
    <message>
        <source>Nothing has been typed in for this month.</source>
        <translation>이 달에 입력한 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>Take the selected entry back</source>
        <translation>선택한 내역 철회</translation>
    </message>
    <message>
        <source>Books the opposite of the selected entry; nothing is erased.</source>
        <translation>선택한 내역의 반대 내역을 기록합니다. 삭제되는 내용은 없습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The points of %1 have been converted. Points typed in now come late and stay unconverted.</source>
        <translation>%1 포인트는 이미 전환되었습니다. 지금 입력하는 포인트는 늦게 반영되어 미전환 상태로 남습니다.</translation>
    </message>
    <message>
        <source>A whole number of points, such as 10984 or -420.</source>
        <translation>포인트는 정수로 입력하세요. 예: 10984, -420.</translation>
    </message>
    <message>
        <source>%1 (typed in)</source>
        <extracomment>Points that count at present, and where they come from.</extracomment>
        <translation>%1(입력)</translation>
    </message>
    <message>
        <source>%1 (imported)</source>
        <translation>%1(가져옴)</translation>
    </message>
    <message>
        <source>This entry could not be told from another one. Nothing was recorded; please try again.</source>
        <translation>이 내역을 다른 내역과 구분할 수 없습니다. 기록되지 않았습니다. 다시 시도해 주세요.</translation>
    </message>
    <message>
        <source>This month has not begun yet. Nothing was recorded.</source>
        <translation>아직 시작되지 않은 월입니다. 기록되지 않았습니다.</translation>
    </message>
    <message>
        <source>Type in at least one of the three figures.</source>
        <translation>세 항목 중 하나 이상을 입력하세요.</translation>
    </message>
    <message>
        <source>This entry is not in the book. Nothing was changed.</source>
        <translation>장부에 없는 내역입니다. 변경된 내용이 없습니다.</translation>
    </message>
    <message>
        <source>This entry has been taken back already.</source>
        <translation>이미 철회된 내역입니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::TypedPointsModel</name>
    <message>
        <source>Taken back</source>
        <extracomment>Whether a typed-in entry counts or was taken back since.</extracomment>
        <translation>철회됨</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>반영</translation>
    </message>
    <message>
        <source>Typed in (JST)</source>
        <translation>입력 일시 (JST)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>console::ui::UnusedQcashTab</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>End of last month</source>
        <translation>지난달 말</translation>
    </message>
    <message>
        <source>End of last fiscal year</source>
        <translation>지난 회계연도 말</translation>
    </message>
    <message>
        <source>Closing date</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>확인서…</translation>
    </message>
    <message>
        <source>Certificate of unused Qcash</source>
        <translation>미사용 Qcash 확인서</translation>
    </message>
    <message>
        <source>What was left at the end of the closing date, by where it came from. Lots of Qcash are kept apart and used first-in first-out: what came in first is spent first.</source>
        <translation>기준일 종료 시점의 미사용 Qcash를 취득 경로별로 표시합니다. Qcash 취득분은 따로 관리되며 먼저 들어온 것부터 사용됩니다(선입선출).</translation>
    </message>
    <message>
        <source>The lots of Qcash are being read…</source>
        <translation>Qcash 취득분을 불러오는 중…</translation>
    </message>
    <message>
        <source>Unused Qcash by where it came from</source>
        <translation>취득 경로별 미사용 Qcash</translation>
    </message>
    <message>
        <source>Booked is less than unused: the booking policy doesn&apos;t book Qcash from service points.</source>
        <translation>장부 금액이 미사용 Qcash보다 적습니다. 기장 방침에 따라 서비스포인트에서 전환한 Qcash를 기장하지 않기 때문입니다.</translation>
    </message>
    <message>
        <source>No Qcash was left at the end of %1. Choose another closing date, or buy a charge ticket.</source>
        <translation>%1 종료 시점에 남은 Qcash가 없습니다. 다른 기준일을 선택하거나 충전권을 구매하세요.</translation>
    </message>
    <message>
        <source>Qcash charge</source>
        <translation>Qcash 충전</translation>
    </message>
</context>
<context>
    <name>console::ui::WinnerListDialog</name>
    <message>
        <source>Winner list</source>
        <translation>낙찰리스트</translation>
    </message>
    <message>
        <source>Display date</source>
        <translation>전시 일자</translation>
    </message>
    <message>
        <source>Display date of the list</source>
        <translation>리스트의 전시 일자</translation>
    </message>
    <message>
        <source>How the list is entered</source>
        <translation>리스트 입력 방법</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Type over a cell. An empty line follows the last one by itself.</source>
        <translation>셀에 바로 입력하세요. 마지막 행 아래에 빈 행이 자동으로 추가됩니다.</translation>
    </message>
    <message>
        <source>Winner list: rank, price and item code</source>
        <translation>낙찰리스트: 순위, 가격, 상품코드</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>행 삭제</translation>
    </message>
    <message>
        <source>Remove the line from the winner list</source>
        <translation>낙찰리스트에서 행 삭제</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Pasted winner list</source>
        <translation>붙여넣은 낙찰리스트</translation>
    </message>
    <message>
        <source>What was understood of the pasted list</source>
        <translation>붙여넣은 리스트의 인식 결과</translation>
    </message>
    <message>
        <source>Put into the table</source>
        <translation>표에 입력</translation>
    </message>
    <message>
        <source>Put what was understood into the table</source>
        <translation>인식된 내용을 표에 입력</translation>
    </message>
    <message>
        <source>The list is noted in this book only. It moves no Qcash and decides no bid.</source>
        <translation>리스트는 이 장부에만 기록됩니다. Qcash는 변동되지 않으며 입찰 결과도 정해지지 않습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Don&apos;t save the winner list</source>
        <translation>낙찰리스트를 저장하지 않음</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save the winner list</source>
        <translation>낙찰리스트 저장</translation>
    </message>
    <message>
        <source>Copy the winner list in J·QSM or in a spreadsheet and paste it here. The columns may stand in any order.</source>
        <translation>J·QSM 또는 스프레드시트에서 낙찰리스트를 복사하여 여기에 붙여넣으세요. 열 순서는 상관없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) understood.</source>
        <translation>
            <numerusform>%Ln행을 인식했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a paid ad, %2 a keyword or category.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type in at least one price.</source>
        <translation>가격을 하나 이상 입력하세요.</translation>
    </message>
    <message>
        <source>Rank %1 has a higher price than a rank above it. An auction&apos;s prices go down with the ranks: please check the list.</source>
        <translation>%1위의 가격이 상위 순위보다 높습니다. 경매 가격은 순위가 내려갈수록 낮아집니다. 리스트를 확인하세요.</translation>
    </message>
    <message>
        <source>The table is empty: saving removes what is noted for this day.</source>
        <translation>표가 비어 있습니다. 저장하면 이 일자의 기록이 삭제됩니다.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
</context>
<context>
    <name>console::ui::WinnerPreviewModel</name>
    <message>
        <source>Header</source>
        <extracomment>The first line of a table, which names its columns.</extracomment>
        <translation>머리글</translation>
    </message>
    <message>
        <source>Rank %1: %2</source>
        <extracomment>%1 is a number, %2 a price.</extracomment>
        <translation>%1위: %2</translation>
    </message>
    <message>
        <source>Rank %1: %2, item %3</source>
        <extracomment>%1 is a number, %2 a price, %3 an item code.</extracomment>
        <translation>%1위: %2, 상품 %3</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>인식 결과</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>붙여넣은 텍스트</translation>
    </message>
</context>
<context>
    <name>console::ui::WinnerTableModel</name>
    <message>
        <source>A rank is a whole number from 1 to %1.</source>
        <translation>순위는 1~%1의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>A line above has this rank.</source>
        <translation>위의 행에 같은 순위가 있습니다.</translation>
    </message>
    <message>
        <source>A price is a whole number of Qcash above zero.</source>
        <translation>가격은 0보다 큰 정수(Qcash)여야 합니다.</translation>
    </message>
    <message>
        <source>An item code has digits only.</source>
        <translation>상품코드에는 숫자만 입력하세요.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is a line&apos;s number, %2 a sentence.</extracomment>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Price (Qcash)</source>
        <translation>가격 (Qcash)</translation>
    </message>
    <message>
        <source>Item code</source>
        <translation>상품코드</translation>
    </message>
</context>
<context>
    <name>console::ui::WithdrawBidDialog</name>
    <message>
        <source>Withdraw the bid</source>
        <translation>입찰 철회</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>보류 해제</translation>
    </message>
    <message>
        <source>Qcash that is released</source>
        <translation>보류 해제되는 Qcash</translation>
    </message>
    <message>
        <source>Spendable afterwards</source>
        <translation>처리 후 사용 가능</translation>
    </message>
    <message>
        <source>Spendable Qcash afterwards</source>
        <translation>처리 후 사용 가능 Qcash</translation>
    </message>
    <message>
        <source>Only this display date is withdrawn, and it can&apos;t be taken back; until the close you can bid again. The withdrawal is recorded in this book; make it in J·QSM too.</source>
        <translation>이 전시 일자만 철회되며 되돌릴 수 없습니다. 마감 전에는 다시 입찰할 수 있습니다. 철회는 이 장부에 기록됩니다. J·QSM에서도 철회하세요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Keep the bid</source>
        <translation>입찰 유지</translation>
    </message>
</context>
<context>
    <name>console::ui::WithdrawDialog</name>
    <message>
        <source>Withdrawal request</source>
        <translation>출금신청</translation>
    </message>
    <message>
        <source>Settlement money</source>
        <translation>정산금</translation>
    </message>
    <message>
        <source>Settlement money that can be withdrawn</source>
        <translation>출금할 수 있는 정산금</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Amount in yen</source>
        <translation>금액(엔)</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>전액</translation>
    </message>
    <message>
        <source>Withdraw all of the settlement money</source>
        <translation>정산금 전액 출금</translation>
    </message>
    <message>
        <source>Withdrawal fee</source>
        <translation>출금 수수료</translation>
    </message>
    <message>
        <source>You receive</source>
        <translation>실수령액</translation>
    </message>
    <message>
        <source>What arrives at your bank</source>
        <translation>은행에 입금되는 금액</translation>
    </message>
    <message>
        <source>Settlement money afterwards</source>
        <translation>출금 후 정산금</translation>
    </message>
    <message>
        <source>Settlement money left afterwards</source>
        <translation>출금 후 남는 정산금</translation>
    </message>
    <message>
        <source>Q-account password</source>
        <translation>Q통장 비밀번호</translation>
    </message>
    <message>
        <source>The fee is taken out of the amount. The withdrawal is recorded in this book; request it in J·QSM too. It can&apos;t be taken back here.</source>
        <translation>수수료는 출금 금액에서 차감됩니다. 출금은 이 장부에 기록됩니다. J·QSM에서도 출금신청하세요. 여기에서는 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel the withdrawal</source>
        <translation>출금 취소</translation>
    </message>
    <message>
        <source>Request withdrawal</source>
        <translation>출금신청하기</translation>
    </message>
    <message>
        <source> yen</source>
        <extracomment>After an amount of money in a field, with a blank before it.</extracomment>
        <translation> 엔</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>기록 중…</translation>
    </message>
    <message>
        <source>%1 Nothing was booked.</source>
        <translation>%1 기록되지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>console::ui::WithdrawalModel</name>
    <message>
        <source>Date</source>
        <translation>일자</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Withdrawal fee</source>
        <translation>출금 수수료</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>What arrived at the shop&apos;s bank: the amount less the fee.</extracomment>
        <translation>실수령액</translation>
    </message>
    <message>
        <source>Balance</source>
        <extracomment>Settlement money after a withdrawal.</extracomment>
        <translation>잔액</translation>
    </message>
</context>
</TS>
