#include "ui/pages/login/login_page.h"

#include "ui/pages/login/sign_in_text.h"
#include "ui/settings.h"
#include "ui/store_fault_text.h"
#include "ui/theme.h"
#include "ui_login_page.h"

#include <QShowEvent>

namespace console::ui {

namespace {

/// Showing a part of a page that is not shown itself yet would lay it out in vain.
void setShown(QWidget *widget, bool isShown)
{
    if (!isShown || widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
        widget->setVisible(isShown);
}

} // namespace

LoginPage::LoginPage(SessionController &session, QWidget *parent) : Page(parent), m_ui(new Ui::LoginPage), m_session(session)
{
    m_ui->setupUi(this);
    connect(m_ui->loginButton, &QPushButton::clicked, this, &LoginPage::submit);
    connect(m_ui->sellerIdEdit, &QLineEdit::returnPressed, this, &LoginPage::submit);
    connect(m_ui->passwordEdit, &QLineEdit::returnPressed, this, &LoginPage::submit);
    connect(m_ui->passwordEdit, &QLineEdit::textEdited, &m_session, &SessionController::forgetProblem);
    connect(m_ui->sellerIdEdit, &QLineEdit::textEdited, &m_session, &SessionController::forgetProblem);
    connect(m_ui->registerButton, &QPushButton::clicked, this, [this] { emit navigate({PageId::Register, {}}); });
    connect(m_ui->openDemoButton, &QPushButton::clicked, this, &LoginPage::demoRequested);
    connect(m_ui->restoreButton, &QPushButton::clicked, this, &LoginPage::restoreRequested);
    connect(m_ui->forgottenButton, &QPushButton::clicked, this, [this] {
        m_showsForgotten = !m_showsForgotten;
        render();
    });
    connect(&m_session, &SessionController::stateChanged, this, &LoginPage::render);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true);
    prefill(Settings().value(settings::lastSellerId).toString());
    render();
}

LoginPage::~LoginPage() = default;

void LoginPage::prefill(const QString &sellerId)
{
    m_ui->sellerIdEdit->setText(sellerId);
    focusFirst();
}

void LoginPage::open(const PageRequest &)
{
    m_ui->passwordEdit->wipe();
    if (const auto &shops = m_session.state().shops; m_ui->sellerIdEdit->text().isEmpty() && shops.size() == 1)
        prefill(shops.first().sellerId);
}

void LoginPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!event->spontaneous())
        focusFirst();
}

void LoginPage::focusFirst()
{
    if (m_session.state().shops.isEmpty() && !m_session.state().hasClosedShops)
        m_ui->registerButton->setFocus();
    else if (m_ui->sellerIdEdit->text().isEmpty())
        m_ui->sellerIdEdit->setFocus();
    else
        m_ui->passwordEdit->setFocus();
}

void LoginPage::submit()
{
    if (m_ui->sellerIdEdit->text().trimmed().isEmpty()) {
        m_ui->sellerIdEdit->setFocus();
        return;
    }
    if (m_ui->passwordEdit->text().isEmpty()) {
        m_ui->passwordEdit->setFocus();
        return;
    }
    m_session.signIn(m_ui->sellerIdEdit->text(), m_ui->passwordEdit->text());
    m_ui->passwordEdit->wipe();
}

void LoginPage::refresh()
{
    m_session.refresh();
}

void LoginPage::retranslate()
{
    m_ui->retranslateUi(this);
    render();
}

void LoginPage::render()
{
    const SessionState &state = m_session.state();
    const bool isFirstStart = state.shops.isEmpty() && !state.hasClosedShops && !state.shopsFault;
    m_ui->titleLabel->setText(isFirstStart ? tr("Welcome") : tr("Sign in to your shop"));
    setShown(m_ui->introLabel, isFirstStart);
    setShown(m_ui->signInForm, !isFirstStart);
    setStyleProperty(m_ui->registerButton, "variant", isFirstStart ? QStringLiteral("primary") : QStringLiteral("secondary"));
    for (QWidget *hint : {m_ui->registerHint, m_ui->demoHint, m_ui->restoreHint})
        setShown(hint, isFirstStart);

    QString error = signInProblemText(state, false);
    if (error.isEmpty() && state.shopsFault)
        error = storeFaultText(*state.shopsFault);
    m_ui->loginErrorLabel->setText(error);
    setShown(m_ui->loginErrorLabel, !error.isEmpty());
    m_ui->loginButton->setText(state.isChecking ? tr("Signing in…") : tr("Sign in"));
    m_ui->loginButton->setEnabled(!state.isChecking && state.problem != SignInProblem::Wait);
    setShown(m_ui->forgottenLabel, m_showsForgotten);
}

} // namespace console::ui
