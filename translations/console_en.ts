<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>console::ui::AdsPage</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
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
    <name>console::ui::KeepingDialog</name>
    <message numerus="yes">
        <source>The book is sound: %Ln movement(s) checked.</source>
        <translation>
            <numerusform>The book is sound: %Ln movement checked.</numerusform>
            <numerusform>The book is sound: %Ln movements checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The book is not sound: %Ln thing(s) found. Keep this file as it is, and restore your newest sound backup.</source>
        <translation>
            <numerusform>The book is not sound: %Ln thing found. Keep this file as it is, and restore your newest sound backup.</numerusform>
            <numerusform>The book is not sound: %Ln things found. Keep this file as it is, and restore your newest sound backup.</numerusform>
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
    <name>console::ui::ScoreExportDialog</name>
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
    <message numerus="yes">
        <source>The balance is low: less than %Ln day(s) of spending.</source>
        <translation>
            <numerusform>The balance is low: less than %Ln day of spending.</numerusform>
            <numerusform>The balance is low: less than %Ln days of spending.</numerusform>
        </translation>
    </message>
</context>
</TS>
