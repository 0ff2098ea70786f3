#include "ui/pages/checkout/order_print.h"

#include "ui/language.h"
#include "ui/pages/checkout/instruction_texts.h"
#include "ui/pages/checkout/payment_texts.h"

#include <QApplication>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextOption>

#include <algorithm>

namespace console::ui {

namespace {

constexpr int dotsPerInch = 300;

/// Writes texts below one another, wrapped at the paper's edge.
class Sheet
{
public:
    explicit Sheet(QPdfWriter &paper) : m_painter(&paper), m_width(paper.width()) {}

    [[nodiscard]] bool isActive() const { return m_painter.isActive(); }
    bool end() { return m_painter.end(); }

    void text(const QString &text, qreal points, bool isBold = false)
    {
        m_y += draw(text, 0, m_width, points, isBold);
    }
    void row(const QString &key, const QString &value, bool isBold = false)
    {
        const int split = m_width * 2 / 5;
        const int keyHeight = draw(key, 0, split - gap(), 11, false);
        const int valueHeight = draw(value, split, m_width - split, 11, isBold);
        m_y += std::max(keyHeight, valueHeight);
        m_painter.setPen(QPen(QColor(0xc0, 0xc6, 0xce), 2));
        m_painter.drawLine(0, m_y, m_width, m_y);
        m_painter.setPen(Qt::black);
        skip(2);
    }
    void skip(qreal points) { m_y += dots(points); }

private:
    [[nodiscard]] static int dots(qreal points) { return int(points * dotsPerInch / 72); }
    [[nodiscard]] static int gap() { return dots(8); }

    int draw(const QString &text, int x, int width, qreal points, bool isBold)
    {
        QFont font = QApplication::font();
        font.setPointSizeF(points);
        font.setBold(isBold);
        m_painter.setFont(font);
        QTextOption wrapped;
        wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // an address is one long word
        constexpr qreal unlimited = 1'000'000;
        const QRectF room(x, m_y, width, unlimited);
        m_painter.drawText(room, text, wrapped);
        return int(m_painter.boundingRect(room, text, wrapped).height()) + dots(3);
    }

    QPainter m_painter;
    int m_width;
    int m_y = 0;
};

} // namespace

bool OrderPrint::write(const TicketOrder &order, const QString &path)
{
    QPdfWriter paper(path);
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout::Millimeter);
    paper.setResolution(dotsPerInch);
    //: Title of a sheet that is printed. %1 is an order number.
    paper.setTitle(tr("Payment of order %1").arg(order.orderNumber));
    paper.setCreator(QCoreApplication::applicationName());
    Sheet sheet(paper);
    if (!sheet.isActive())
        return false;
    sheet.text(tr("Payment of order %1").arg(order.orderNumber), 18, true);
    if (const QString warning = InstructionTexts::practiceWarning(order); !warning.isEmpty())
        sheet.text(warning, 13, true);
    sheet.skip(8);
    sheet.row(tr("Charge ticket"), PaymentTexts::ticketName(order.ticket));
    sheet.row(tr("Payment method"), PaymentTexts::methodName(order.method));
    const QString parts = InstructionTexts::amountParts(order);
    const QString amount = InstructionTexts::yen(order.priceYen());
    sheet.row(tr("To be paid"), parts.isEmpty() ? amount : QStringLiteral("%1 (%2)").arg(amount, parts), true);
    if (order.deadline)
        sheet.row(tr("Deadline"), InstructionTexts::momentInJapan(*order.deadline), true);
    for (const PaymentInstruction &instruction : order.instructions)
        sheet.row(InstructionTexts::fieldName(instruction.field), InstructionTexts::value(instruction), true);
    sheet.skip(14);
    sheet.text(tr("How to pay"), 13, true);
    sheet.skip(4);
    int number = 0;
    for (const QString &step : InstructionTexts::steps(order))
        sheet.text(QStringLiteral("%1. %2").arg(++number).arg(step), 11);
    return sheet.end() && QFileInfo(path).size() > 0;
}

QString OrderPrint::writePrivately(const TicketOrder &order)
{
    // The viewer reads it when it likes: it stays until the program ends.
    static const QTemporaryDir folder;
    if (!folder.isValid())
        return {};
    const QString path = folder.filePath(QStringLiteral("order-%1.pdf").arg(order.orderNumber));
    return write(order, path) ? path : QString();
}

} // namespace console::ui
