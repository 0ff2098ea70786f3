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
    <name>console::ui::CheckoutPage</name>
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
    <name>console::ui::QAccountPasswordDialog</name>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %Ln second(s).</source>
        <translation>
            <numerusform>Too many wrong passwords. Try again in %Ln second.</numerusform>
            <numerusform>Too many wrong passwords. Try again in %Ln seconds.</numerusform>
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
    <name>console::ui::ScoreTexts</name>
    <message numerus="yes">
        <source>Settled on the first Wednesday that is %Ln day(s) or more after delivery</source>
        <translation>
            <numerusform>Settled on the first Wednesday that is %Ln day or more after delivery</numerusform>
            <numerusform>Settled on the first Wednesday that is %Ln days or more after delivery</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>console::ui::SellerAccountPage</name>
    <message numerus="yes">
        <source>Delivered orders fall due %Ln day(s) after delivery and are settled on the first Wednesday from then on.</source>
        <translation>
            <numerusform>Delivered orders fall due %Ln day after delivery and are settled on the first Wednesday from then on.</numerusform>
            <numerusform>Delivered orders fall due %Ln days after delivery and are settled on the first Wednesday from then on.</numerusform>
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
