<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>console::ui::AccountingTexts</name>
    <message numerus="yes">
        <source>This is longer than %Ln character(s).</source>
        <translation>
            <numerusform>This is longer than %Ln character.</numerusform>
            <numerusform>This is longer than %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Files for Yayoi can&apos;t hold more than %Ln half-width column(s). Everything else works.</source>
        <extracomment>%Ln counts half-width columns: a letter is one, a Chinese or Japanese character two.</extracomment>
        <translation>
            <numerusform>Files for Yayoi can&apos;t hold more than %Ln half-width column. Everything else works.</numerusform>
            <numerusform>Files for Yayoi can&apos;t hold more than %Ln half-width columns. Everything else works.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) with %1 Qcash from service points: the booking policy doesn&apos;t book them.</source>
        <translation>
            <numerusform>%Ln entry with %1 Qcash from service points: the booking policy doesn&apos;t book it.</numerusform>
            <numerusform>%Ln entries with %1 Qcash from service points: the booking policy doesn&apos;t book them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cost(s) and refund(s) of ads with %1 Qcash: they were booked as an expense when the Qcash was bought.</source>
        <translation>
            <numerusform>%Ln cost or refund of an ad with %1 Qcash: it was booked as an expense when the Qcash was bought.</numerusform>
            <numerusform>%Ln costs and refunds of ads with %1 Qcash: they were booked as an expense when the Qcash was bought.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::AdApplicationTexts</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose display dates from the first to the last one, %Ln day(s) at most.</source>
        <translation>
            <numerusform>Choose display dates from the first to the last one, %Ln day at most.</numerusform>
            <numerusform>Choose display dates from the first to the last one, %Ln days at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) were placed; %1 Qcash are held. Place them in J·QSM too.</source>
        <translation>
            <numerusform>%Ln bid was placed; %1 Qcash are held. Place it in J·QSM too.</numerusform>
            <numerusform>%Ln bids were placed; %1 Qcash are held. Place them in J·QSM too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) were placed; %1 Qcash were spent. Apply in J·QSM too.</source>
        <translation>
            <numerusform>%Ln application was placed; %1 Qcash were spent. Apply in J·QSM too.</numerusform>
            <numerusform>%Ln applications were placed; %1 Qcash were spent. Apply in J·QSM too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::AdReportTexts</name>
    <message numerus="yes">
        <source>%1 %Ln line(s) do not agree.</source>
        <extracomment>%1 is a sentence or two with sums. A line is one ad on one day.</extracomment>
        <translation>
            <numerusform>%1 %Ln line does not agree.</numerusform>
            <numerusform>%1 %Ln lines do not agree.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::AdUndecidedBar</name>
    <message numerus="yes">
        <source>The bidding for %Ln ad(s) has closed and the outcome is missing: its Qcash stays held until you enter it.</source>
        <translation>
            <numerusform>The bidding for %Ln ad has closed and the outcome is missing: its Qcash stays held until you enter it.</numerusform>
            <numerusform>The bidding for %Ln ads has closed and the outcome is missing: its Qcash stays held until you enter it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::AttentionCard</name>
    <message numerus="yes">
        <source>%Ln payment(s) need(s) your attention</source>
        <translation>
            <numerusform>%Ln payment needs your attention</numerusform>
            <numerusform>%Ln payments need your attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more follow(s) once these are dealt with.</source>
        <translation>
            <numerusform>%Ln more follows once these are dealt with.</numerusform>
            <numerusform>%Ln more follow once these are dealt with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::AutoChargeDialog</name>
    <message numerus="yes">
        <source>Each charge is announced %Ln minute(s) before and can be skipped. The plan can be turned off at any time. Qcash orders can&apos;t be cancelled or refunded.</source>
        <translation>
            <numerusform>Each charge is announced %Ln minute before and can be skipped. The plan can be turned off at any time. Qcash orders can&apos;t be cancelled or refunded.</numerusform>
            <numerusform>Each charge is announced %Ln minutes before and can be skipped. The plan can be turned off at any time. Qcash orders can&apos;t be cancelled or refunded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::AutoChargeTab</name>
    <message numerus="yes">
        <source>Each charge is announced %Ln minute(s) before and can be skipped. Without enough settlement money it is tried again a few times, then given up until the next occasion.</source>
        <translation>
            <numerusform>Each charge is announced %Ln minute before and can be skipped. Without enough settlement money it is tried again a few times, then given up until the next occasion.</numerusform>
            <numerusform>Each charge is announced %Ln minutes before and can be skipped. Without enough settlement money it is tried again a few times, then given up until the next occasion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::AutoChargeTexts</name>
    <message numerus="yes">
        <source>%1 Given up after %Ln attempt(s).</source>
        <extracomment>%1 is a sentence with the reason.</extracomment>
        <translation>
            <numerusform>%1 Given up after %Ln attempt.</numerusform>
            <numerusform>%1 Given up after %Ln attempts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Too many wrong passwords. Try again in %Ln second.</numerusform>
            <numerusform>Too many wrong passwords. Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::BidCourseModel</name>
    <message numerus="yes">
        <source>%Ln minute(s) without display</source>
        <translation>
            <numerusform>%Ln minute without display</numerusform>
            <numerusform>%Ln minutes without display</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::BidPlannerCard</name>
    <message numerus="yes">
        <source>%Ln day(s) for %1 together; %2 of the budget is left.</source>
        <translation>
            <numerusform>%Ln day for %1 together; %2 of the budget is left.</numerusform>
            <numerusform>%Ln days for %1 together; %2 of the budget is left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::BookingPolicyTab</name>
    <message numerus="yes">
        <source>%Ln more account title(s) need a change.</source>
        <translation>
            <numerusform>%Ln more account title needs a change.</numerusform>
            <numerusform>%Ln more account titles need a change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::CardForm</name>
    <message numerus="yes">
        <source>%Ln payments</source>
        <translation>
            <numerusform>%Ln payment</numerusform>
            <numerusform>%Ln payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::CloseShopDialog</name>
    <message numerus="yes">
        <source>Too many wrong passwords. You can try again in %Ln second(s).</source>
        <translation>
            <numerusform>Too many wrong passwords. You can try again in %Ln second.</numerusform>
            <numerusform>Too many wrong passwords. You can try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ConfirmBidDialog</name>
    <message numerus="yes">
        <source>Place %Ln bid(s)?</source>
        <translation>
            <numerusform>Place %Ln bid?</numerusform>
            <numerusform>Place %Ln bids?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply for this ad for %Ln day(s)?</source>
        <translation>
            <numerusform>Apply for this ad for %Ln day?</numerusform>
            <numerusform>Apply for this ad for %Ln days?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::EntryText</name>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln point</numerusform>
            <numerusform>%Ln points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) were written.</source>
        <translation>
            <numerusform>%Ln row was written.</numerusform>
            <numerusform>%Ln rows were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written so far…</source>
        <translation>
            <numerusform>%Ln row written so far…</numerusform>
            <numerusform>%Ln rows written so far…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::GoodsPage</name>
    <message numerus="yes">
        <source>%Ln item(s) so far</source>
        <comment>The list grows as one scrolls.</comment>
        <translation>
            <numerusform>%Ln item so far</numerusform>
            <numerusform>%Ln items so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::HistoryFoot</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <extracomment>Of a list: so many rows are on a page.</extracomment>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Preview: the first %Ln row(s).</source>
        <translation>
            <numerusform>Preview: the first row.</numerusform>
            <numerusform>Preview: the first %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other column(s) of the file are not needed and are read past.</source>
        <translation>
            <numerusform>%Ln other column of the file is not needed and is read past.</numerusform>
            <numerusform>%Ln other columns of the file are not needed and are read past.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) wrong:</source>
        <translation>
            <numerusform>%Ln thing wrong:</numerusform>
            <numerusform>%Ln things wrong:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %Ln row(s) can&apos;t be read. Mend them in the file, or leave them out by the box above and import again.</source>
        <translation>
            <numerusform>Nothing was imported: %Ln row can&apos;t be read. Mend it in the file, or leave it out by the box above and import again.</numerusform>
            <numerusform>Nothing was imported: %Ln rows can&apos;t be read. Mend them in the file, or leave them out by the box above and import again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ImportTexts</name>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln row read</numerusform>
            <numerusform>%Ln rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln added</numerusform>
            <numerusform>%Ln added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln rejected</numerusform>
            <numerusform>%Ln rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of an earlier file removed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln of an earlier file removed</numerusform>
            <numerusform>%Ln of an earlier file removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::InquiriesPage</name>
    <message numerus="yes">
        <source>%Ln inquiry(ies) so far</source>
        <comment>The list grows as one scrolls.</comment>
        <translation>
            <numerusform>%Ln inquiry so far</numerusform>
            <numerusform>%Ln inquiries so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inquiry(ies)</source>
        <translation>
            <numerusform>%Ln inquiry</numerusform>
            <numerusform>%Ln inquiries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::InstructionTexts</name>
    <message numerus="yes">
        <source>%Ln day(s) and %1 left</source>
        <translation>
            <numerusform>%Ln day and %1 left</numerusform>
            <numerusform>%Ln days and %1 left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::JournalsTab</name>
    <message numerus="yes">
        <source>%Ln journal(s) from %1 to %2.</source>
        <translation>
            <numerusform>%Ln journal from %1 to %2.</numerusform>
            <numerusform>%Ln journals from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are shown; the file has them all.</source>
        <translation>
            <numerusform>The first one is shown; the file has them all.</numerusform>
            <numerusform>The first %Ln are shown; the file has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::KeepingDialog</name>
    <message numerus="yes">
        <source>The book is sound: %Ln movement(s) checked.</source>
        <translation>
            <numerusform>The book is sound: %Ln movement checked.</numerusform>
            <numerusform>The book is sound: %Ln movements checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Qcash entry(s) of the book as it is now are not in the backup: they would be lost in this book.</source>
        <translation>
            <numerusform>%Ln Qcash entry of the book as it is now is not in the backup: it would be lost in this book.</numerusform>
            <numerusform>%Ln Qcash entries of the book as it is now are not in the backup: they would be lost in this book.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %Ln movement(s). The book has not been checked to its end.</source>
        <translation>
            <numerusform>Cancelled after %Ln movement. The book has not been checked to its end.</numerusform>
            <numerusform>Cancelled after %Ln movements. The book has not been checked to its end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The book is not sound: %Ln thing(s) found.</source>
        <translation>
            <numerusform>The book is not sound: %Ln thing found.</numerusform>
            <numerusform>The book is not sound: %Ln things found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other recorded act(s), such as an order or a setting, are not in it: they would be lost in this book.</source>
        <translation>
            <numerusform>%Ln other recorded act, such as an order or a setting, is not in it: it would be lost in this book.</numerusform>
            <numerusform>%Ln other recorded acts, such as an order or a setting, are not in it: they would be lost in this book.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shop(s) closed since then would be open again.</source>
        <translation>
            <numerusform>%Ln shop closed since then would be open again.</numerusform>
            <numerusform>%Ln shops closed since then would be open again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::LostPointsModel</name>
    <message numerus="yes">
        <source>Lost in %Ln month(s)</source>
        <translation>
            <numerusform>Lost in %Ln month</numerusform>
            <numerusform>Lost in %Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::MarketTab</name>
    <message numerus="yes">
        <source>Winning prices in Qcash on the latest %Ln noted day(s); the start price is that of %1.</source>
        <extracomment>%1 is a day.</extracomment>
        <translation>
            <numerusform>Winning prices in Qcash on the latest noted day; the start price is that of %1.</numerusform>
            <numerusform>Winning prices in Qcash on the latest %Ln noted days; the start price is that of %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By these lists %Ln undecided bid(s) won.</source>
        <translation>
            <numerusform>By these lists %Ln undecided bid won.</numerusform>
            <numerusform>By these lists %Ln undecided bids won.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By these lists %Ln undecided bid(s) lost.</source>
        <translation>
            <numerusform>By these lists %Ln undecided bid lost.</numerusform>
            <numerusform>By these lists %Ln undecided bids lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::MarketTexts</name>
    <message numerus="yes">
        <source>%Ln winner list(s) with %2 line(s) were noted from %1.</source>
        <translation>
            <numerusform>%Ln winner list was noted from %1, lines in all: %2.</numerusform>
            <numerusform>%Ln winner lists were noted from %1, lines in all: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not imported: %Ln value(s) are wrong. Nothing was noted.</source>
        <translation>
            <numerusform>%1 was not imported: %Ln value is wrong. Nothing was noted.</numerusform>
            <numerusform>%1 was not imported: %Ln values are wrong. Nothing was noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more.</source>
        <translation>
            <numerusform>… and %Ln more.</numerusform>
            <numerusform>… and %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prices that won on the latest %Ln noted day(s): lowest %1, median %2, highest %3.</source>
        <translation>
            <numerusform>Prices that won on the latest noted day: lowest %1, median %2, highest %3.</numerusform>
            <numerusform>Prices that won on the latest %Ln noted days: lowest %1, median %2, highest %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::OrderPanel</name>
    <message numerus="yes">
        <source>%Ln payment(s) came in that could not be credited.</source>
        <translation>
            <numerusform>%Ln payment came in that could not be credited.</numerusform>
            <numerusform>%Ln payments came in that could not be credited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::OrdersPage</name>
    <message numerus="yes">
        <source>%Ln order(s) so far</source>
        <comment>The list grows as one scrolls.</comment>
        <translation>
            <numerusform>%Ln order so far</numerusform>
            <numerusform>%Ln orders so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::OutcomeDialog</name>
    <message numerus="yes">
        <source>%Ln won: spent</source>
        <comment>bids</comment>
        <translation>
            <numerusform>%Ln won: spent</numerusform>
            <numerusform>%Ln won: spent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lost: released</source>
        <comment>bids</comment>
        <translation>
            <numerusform>%Ln lost: released</numerusform>
            <numerusform>%Ln lost: released</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::OutlookTexts</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The balance is low: less than %Ln day(s) of spending.</source>
        <translation>
            <numerusform>The balance is low: less than %Ln day of spending.</numerusform>
            <numerusform>The balance is low: less than %Ln days of spending.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::PurchaseModel</name>
    <message numerus="yes">
        <source>%Ln instalment(s)</source>
        <translation>
            <numerusform>%Ln instalment</numerusform>
            <numerusform>%Ln instalments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::PurchaseTab</name>
    <message numerus="yes">
        <source>%Ln order(s) wait(s) for payment.</source>
        <translation>
            <numerusform>%Ln order waits for payment.</numerusform>
            <numerusform>%Ln orders wait for payment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::QAccountPasswordDialog</name>
    <message numerus="yes">
        <source>A new password can be set after a waiting time of %Ln hour(s). Until then the old one works, and the reset can be cancelled. It resets the password in this program only.</source>
        <translation>
            <numerusform>A new password can be set after a waiting time of %Ln hour. Until then the old one works, and the reset can be cancelled. It resets the password in this program only.</numerusform>
            <numerusform>A new password can be set after a waiting time of %Ln hours. Until then the old one works, and the reset can be cancelled. It resets the password in this program only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::QAccountTab</name>
    <message numerus="yes">
        <source>Delivered orders fall due %Ln day(s) after delivery and are settled on the first Wednesday from then on.</source>
        <translation>
            <numerusform>Delivered orders fall due %Ln day after delivery and are settled on the first Wednesday from then on.</numerusform>
            <numerusform>Delivered orders fall due %Ln days after delivery and are settled on the first Wednesday from then on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::QAccountText</name>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Too many wrong passwords. Try again in %Ln second.</numerusform>
            <numerusform>Too many wrong passwords. Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::QcashPage</name>
    <message numerus="yes">
        <source>%Ln payment(s) came in that could not be credited.</source>
        <translation>
            <numerusform>%Ln payment came in that could not be credited.</numerusform>
            <numerusform>%Ln payments came in that could not be credited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::QcashPlanDialog</name>
    <message numerus="yes">
        <source>Without an amount of your own you are warned when less than %Ln day(s) of spending can be paid.</source>
        <translation>
            <numerusform>Without an amount of your own you are warned when less than %Ln day of spending can be paid.</numerusform>
            <numerusform>Without an amount of your own you are warned when less than %Ln days of spending can be paid.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::RegisterPage</name>
    <message numerus="yes">
        <source>A seller ID has at most %Ln character(s).</source>
        <translation>
            <numerusform>A seller ID has at most %Ln character.</numerusform>
            <numerusform>A seller ID has at most %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A shop&apos;s name has at most %Ln character(s).</source>
        <translation>
            <numerusform>A shop&apos;s name has at most %Ln character.</numerusform>
            <numerusform>A shop&apos;s name has at most %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ReminderDialog</name>
    <message numerus="yes">
        <source>The next %Ln deadline(s) with the same reminders as alarms, for any calendar program.</source>
        <translation>
            <numerusform>The next %Ln deadline with the same reminders as alarms, for any calendar program.</numerusform>
            <numerusform>The next %Ln deadlines with the same reminders as alarms, for any calendar program.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ReminderTexts</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) left</source>
        <translation>
            <numerusform>%Ln day left</numerusform>
            <numerusform>%Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) left</source>
        <translation>
            <numerusform>%Ln hour left</numerusform>
            <numerusform>%Ln hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Too many wrong passwords. Try again in %Ln second.</numerusform>
            <numerusform>Too many wrong passwords. Try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ReportTab</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::SalesOutlookDialog</name>
    <message numerus="yes">
        <source>%1
%2, due after %Ln day(s)</source>
        <extracomment>%1 is a grade, %2 a day.</extracomment>
        <translation>
            <numerusform>%1
%2, due after %Ln day</numerusform>
            <numerusform>%1
%2, due after %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRuleTexts</name>
    <message numerus="yes">
        <source>%Ln rule(s) added</source>
        <extracomment>A part of a list that is joined by commas.</extracomment>
        <translation>
            <numerusform>%Ln rule added</numerusform>
            <numerusform>%Ln rules added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) changed</source>
        <translation>
            <numerusform>%Ln rule changed</numerusform>
            <numerusform>%Ln rules changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) removed</source>
        <translation>
            <numerusform>%Ln rule removed</numerusform>
            <numerusform>%Ln rules removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreRulesPage</name>
    <message numerus="yes">
        <source>%Ln more rule(s) need a change.</source>
        <translation>
            <numerusform>%Ln more rule needs a change.</numerusform>
            <numerusform>%Ln more rules need a change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) would change.</source>
        <extracomment>Joined with the sentence on orders.</extracomment>
        <translation>
            <numerusform>%Ln score would change.</numerusform>
            <numerusform>%Ln scores would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scores of %Ln order(s) are derived.</source>
        <translation>
            <numerusform>Scores of %Ln order are derived.</numerusform>
            <numerusform>Scores of %Ln orders are derived.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::ScoreTexts</name>
    <message numerus="yes">
        <source>Settled on the first Wednesday that is %Ln day(s) or more after delivery</source>
        <translation>
            <numerusform>Settled on the first Wednesday that is %Ln day or more after delivery</numerusform>
            <numerusform>Settled on the first Wednesday that is %Ln days or more after delivery</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln business day(s)</source>
        <extracomment>Within a sentence. Business days of Japan; %1 is the fewest, %n the most.</extracomment>
        <translation>
            <numerusform>%1 to %Ln business day</numerusform>
            <numerusform>%1 to %Ln business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln business day(s)</source>
        <extracomment>Within a sentence. Business days of Japan: just as many.</extracomment>
        <translation>
            <numerusform>%Ln business day</numerusform>
            <numerusform>%Ln business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %Ln business day(s)</source>
        <extracomment>Within a sentence. Business days of Japan; a negative number: before the planned day.</extracomment>
        <translation>
            <numerusform>up to %Ln business day</numerusform>
            <numerusform>up to %Ln business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln business day(s) or more</source>
        <extracomment>Within a sentence. Business days of Japan.</extracomment>
        <translation>
            <numerusform>%Ln business day or more</numerusform>
            <numerusform>%Ln business days or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::SettingTexts</name>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>After %Ln minute</numerusform>
            <numerusform>After %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s)</source>
        <translation>
            <numerusform>%Ln backup</numerusform>
            <numerusform>%Ln backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ad(s) with terms of your own</source>
        <translation>
            <numerusform>%Ln ad with terms of your own</numerusform>
            <numerusform>%Ln ads with terms of your own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Default: after %Ln minute(s)</source>
        <translation>
            <numerusform>Default: after %Ln minute</numerusform>
            <numerusform>Default: after %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::SettlementTab</name>
    <message numerus="yes">
        <source>* The report tells when an order was shipped, not when it was delivered: its delivery is taken to be %Ln day(s) later. This figure, and that fractions of a yen in the fee&apos;s tax are dropped, were chosen by this program.</source>
        <translation>
            <numerusform>* The report tells when an order was shipped, not when it was delivered: its delivery is taken to be %Ln day later. This figure, and that fractions of a yen in the fee&apos;s tax are dropped, were chosen by this program.</numerusform>
            <numerusform>* The report tells when an order was shipped, not when it was delivered: its delivery is taken to be %Ln days later. This figure, and that fractions of a yen in the fee&apos;s tax are dropped, were chosen by this program.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln settlement day(s); the next one, %1, brings %2 yen.</source>
        <translation>
            <numerusform>%Ln settlement day; the next one, %1, brings %2 yen.</numerusform>
            <numerusform>%Ln settlement days; the next one, %1, brings %2 yen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::SignInText</name>
    <message numerus="yes">
        <source>Too many wrong passwords. You can try again in %Ln second(s).</source>
        <translation>
            <numerusform>Too many wrong passwords. You can try again in %Ln second.</numerusform>
            <numerusform>Too many wrong passwords. You can try again in %Ln seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::SpendingTab</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::StatusTab</name>
    <message numerus="yes">
        <source>The newest %Ln; further ones follow as you scroll.</source>
        <translation>
            <numerusform>The newest one; further ones follow as you scroll.</numerusform>
            <numerusform>The newest %Ln; further ones follow as you scroll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bid(s) and ad(s)</source>
        <translation>
            <numerusform>%Ln bid or ad</numerusform>
            <numerusform>%Ln bids and ads</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::SummaryPage</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::WinnerListDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) understood.</source>
        <translation>
            <numerusform>%Ln line understood.</numerusform>
            <numerusform>%Ln lines understood.</numerusform>
        </translation>
    </message>
</context>
</TS>
