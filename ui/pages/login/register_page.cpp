#include "ui/pages/login/register_page.h"

#include "ui/store_fault_text.h"
#include "ui_register_page.h"

namespace console::ui {

namespace {

QString textOf(SellerIdProblem problem)
{
    switch (problem) {
    case SellerIdProblem::Missing:
        return RegisterPage::tr("Enter the seller ID that you use at J·QSM.");
    case SellerIdProblem::TooLong:
        return RegisterPage::tr("A seller ID has at most %Ln character(s).", nullptr, RegistrationController::longestSellerId);
    case SellerIdProblem::HasBlank:
        return RegisterPage::tr("A seller ID has no spaces.");
    case SellerIdProblem::Taken:
        return RegisterPage::tr("A shop with this seller ID is registered already.");
    }
    Q_UNREACHABLE();
}

QString textOf(ShopNameProblem problem)
{
    switch (problem) {
    case ShopNameProblem::Missing:
        return RegisterPage::tr("Enter a name for the shop.");
    case ShopNameProblem::TooLong:
        return RegisterPage::tr("A shop's name has at most %Ln character(s).", nullptr, RegistrationController::longestName);
    case ShopNameProblem::HasControl:
        return RegisterPage::tr("The name holds characters that can't be shown.");
    }
    Q_UNREACHABLE();
}

QString textOf(OpeningProblem problem)
{
    switch (problem) {
    case OpeningProblem::NotANumber:
        return RegisterPage::tr("Enter a whole number, 0 or more.");
    case OpeningProblem::TooLarge:
        return RegisterPage::tr("This is more than the book can hold.");
    }
    Q_UNREACHABLE();
}

QString textOf(NewPasswordProblem problem)
{
    switch (problem) {
    case NewPasswordProblem::TooShort:
        return RegisterPage::tr("The password is too short.");
    case NewPasswordProblem::TooLong:
        return RegisterPage::tr("The password is too long.");
    case NewPasswordProblem::Differs:
        return RegisterPage::tr("The two passwords differ.");
    }
    Q_UNREACHABLE();
}

QString gradeName(Grade grade)
{
    switch (grade) {
    case Grade::General:
        return RegisterPage::tr("General seller");
    case Grade::Excellent:
        return RegisterPage::tr("Excellent seller");
    case Grade::Power:
        return RegisterPage::tr("Power seller");
    }
    Q_UNREACHABLE();
}

void showError(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

template <class Problem>
QString textIfAny(const std::optional<Problem> &problem)
{
    return problem ? textOf(*problem) : QString();
}

} // namespace

RegisterPage::RegisterPage(Desk &desk, QWidget *parent) : Page(parent), m_ui(new Ui::RegisterPage), m_controller(desk)
{
    m_ui->setupUi(this);
    for (const auto &row : gradeCodes)
        m_ui->registerGradeBox->addItem(QString(), QString(row.second));
    connect(m_ui->registerConfirmButton, &QPushButton::clicked, this, &RegisterPage::submit);
    connect(m_ui->registerBackButton, &QPushButton::clicked, this, [this] { emit navigate({PageId::Login, {}}); });
    for (QLineEdit *edit : findChildren<QLineEdit *>())
        connect(edit, &QLineEdit::returnPressed, this, &RegisterPage::submit);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(true);
    m_ui->registerOpeningQcashEdit->setText(QStringLiteral("0"));
    m_ui->registerOpeningQcashEdit->setAlignment(Qt::AlignRight);
    connect(&m_controller, &RegistrationController::stateChanged, this, &RegisterPage::render);
    render();
}

RegisterPage::~RegisterPage() = default;

void RegisterPage::open(const PageRequest &)
{
    m_ui->registerPasswordEdit->wipe();
    m_ui->registerPasswordAgainEdit->wipe();
    m_controller.forgetProblems();
    m_ui->registerSellerIdEdit->setFocus();
}

void RegisterPage::submit()
{
    RegistrationForm form;
    form.sellerId = m_ui->registerSellerIdEdit->text();
    form.name = m_ui->registerShopNameEdit->text();
    form.grade = valueIn(gradeCodes, m_ui->registerGradeBox->currentData().toString()).value_or(Grade::General);
    form.openingQcash = m_ui->registerOpeningQcashEdit->text();
    form.password = m_ui->registerPasswordEdit->text();
    form.passwordAgain = m_ui->registerPasswordAgainEdit->text();
    m_controller.submit(form);
    if (m_controller.state().isRunning) {
        m_ui->registerPasswordEdit->wipe();
        m_ui->registerPasswordAgainEdit->wipe();
    } else {
        focusFirstProblem();
    }
}

void RegisterPage::focusFirstProblem()
{
    const RegistrationProblems &problems = m_controller.state().problems;
    if (problems.sellerId)
        m_ui->registerSellerIdEdit->setFocus();
    else if (problems.name)
        m_ui->registerShopNameEdit->setFocus();
    else if (problems.opening)
        m_ui->registerOpeningQcashEdit->setFocus();
    else if (problems.password == NewPasswordProblem::Differs)
        m_ui->registerPasswordAgainEdit->setFocus();
    else if (problems.password)
        m_ui->registerPasswordEdit->setFocus();
}

void RegisterPage::refresh()
{
}

void RegisterPage::retranslate()
{
    m_ui->retranslateUi(this);
    render();
}

void RegisterPage::render()
{
    const RegistrationState &state = m_controller.state();
    for (int row = 0; row < m_ui->registerGradeBox->count(); ++row)
        m_ui->registerGradeBox->setItemText(row, gradeName(gradeCodes.at(std::size_t(row)).first));
    const bool differs = state.problems.password == NewPasswordProblem::Differs;
    showError(m_ui->sellerIdErrorLabel, textIfAny(state.problems.sellerId));
    showError(m_ui->shopNameErrorLabel, textIfAny(state.problems.name));
    showError(m_ui->openingErrorLabel, textIfAny(state.problems.opening));
    showError(m_ui->registerPasswordErrorLabel, differs ? QString() : textIfAny(state.problems.password));
    showError(m_ui->passwordAgainErrorLabel, differs ? textIfAny(state.problems.password) : QString());
    QString error;
    if (state.fault == RegistrationFault::NoMemory)
        error = tr("There is not enough memory to protect the password. Nothing was registered.");
    else if (state.fault == RegistrationFault::Store)
        error = tr("%1 Nothing was registered.").arg(storeFaultText(state.storeFault.value_or(StoreFault::Failed)));
    else if (!state.problems.none())
        error = tr("Nothing was registered yet: see the notes beside the fields.");
    showError(m_ui->registerErrorLabel, error);
    m_ui->registerConfirmButton->setText(state.isRunning ? tr("Registering…") : tr("Register"));
    m_ui->registerConfirmButton->setEnabled(!state.isRunning);
}

} // namespace console::ui
