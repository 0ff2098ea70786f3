#include "ui/pages/keeping/automatic_backup_dialog.h"

#include "ui/backup_settings.h"
#include "ui/widgets/fitting.h"
#include "ui_automatic_backup_dialog.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>

namespace console::ui {

namespace {

constexpr int smallestWidth = 640;

} // namespace

AutomaticBackupDialog::AutomaticBackupDialog(Desk &desk, QWidget *parent)
    : QDialog(parent), m_controller(desk), m_ui(std::make_unique<Ui::AutomaticBackupDialog>())
{
    m_ui->setupUi(this);
    setMinimumWidth(smallestWidth);
    m_ui->autoBackupView->setModel(&m_model);
    m_ui->autoBackupView->setDefaultWidths({110, 90, 320});
    m_ui->autoBackupView->setStretchColumn(AutomaticBackupsModel::NameColumn);
    m_ui->autoBackupKeepSpin->setMaximum(BackupSettings::mostKept());
    const AutoBackupSettings set = BackupSettings::shared().of(m_controller.state().storePath);
    m_ui->autoBackupBox->setChecked(set.isOn);
    m_ui->autoBackupKeepSpin->setValue(set.place.keep);
    m_ui->autoBackupFolderEdit->setText(QDir::toNativeSeparators(set.place.folder));
    connect(&m_controller, &AutomaticBackupsController::stateChanged, this, &AutomaticBackupDialog::follow);
    connect(m_ui->autoBackupBox, &QCheckBox::toggled, this, &AutomaticBackupDialog::render);
    connect(m_ui->autoBackupFolderButton, &QPushButton::clicked, this, &AutomaticBackupDialog::askForFolder);
    connect(m_ui->autoBackupOwnFolderButton, &QPushButton::clicked, this,
            [this] { setFolder(ownBackupFolder(m_controller.state().storePath)); });
    connect(m_ui->autoBackupFolderEdit, &QLineEdit::editingFinished, this, [this] {
        if (typed().place.folder != m_controller.state().folder)
            m_controller.lookInto(typed().place.folder);
    });
    connect(m_ui->autoBackupView->selectionModel(), &QItemSelectionModel::currentChanged, this, &AutomaticBackupDialog::render);
    connect(m_ui->autoBackupView, &QTableView::activated, this, &AutomaticBackupDialog::restore);
    connect(m_ui->autoBackupRestoreButton, &QPushButton::clicked, this, &AutomaticBackupDialog::restore);
    connect(m_ui->autoBackupCancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->autoBackupSaveButton, &QPushButton::clicked, this, &AutomaticBackupDialog::save);
    m_ui->autoBackupSaveButton->setDefault(true);
    m_controller.lookInto(set.place.folder);
    retranslate();
}

AutomaticBackupDialog::~AutomaticBackupDialog() = default;

bool AutomaticBackupDialog::isOwnFolder() const
{
    return QDir::cleanPath(QDir::fromNativeSeparators(m_ui->autoBackupFolderEdit->text().trimmed()))
        == QDir::cleanPath(ownBackupFolder(m_controller.state().storePath));
}

AutoBackupSettings AutomaticBackupDialog::typed() const
{
    AutoBackupSettings set;
    set.isOn = m_ui->autoBackupBox->isChecked();
    set.place.folder = QDir::cleanPath(QDir::fromNativeSeparators(m_ui->autoBackupFolderEdit->text().trimmed()));
    set.place.mayMakeFolder = isOwnFolder();
    set.place.keep = m_ui->autoBackupKeepSpin->value();
    return set;
}

void AutomaticBackupDialog::setFolder(const QString &folder)
{
    m_ui->autoBackupFolderEdit->setText(QDir::toNativeSeparators(folder));
    m_controller.lookInto(typed().place.folder);
}

void AutomaticBackupDialog::askForFolder()
{
    if (findChild<QFileDialog *>())
        return;
    auto *dialog = new QFileDialog(this, tr("Folder for automatic backups"), typed().place.folder);
    dialog->setObjectName(QStringLiteral("autoBackupFolderDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &AutomaticBackupDialog::setFolder);
    dialog->open();
}

void AutomaticBackupDialog::save()
{
    m_ui->autoBackupKeepSpin->interpretText();
    const AutoBackupSettings set = typed();
    // A folder that is not there would fail every day: said now, beside the field.
    if (set.isOn && !set.place.mayMakeFolder && !QFileInfo(set.place.folder).isDir()) {
        m_controller.lookInto(set.place.folder);
        m_ui->autoBackupFolderEdit->setFocus();
        return;
    }
    BackupSettings::shared().set(m_controller.state().storePath, set);
    accept();
}

void AutomaticBackupDialog::restore()
{
    const QModelIndex current = m_ui->autoBackupView->currentIndex();
    if (!current.isValid())
        return;
    const QString path = m_model.pathAt(current.row());
    reject();
    emit restoreAsked(path);
}

void AutomaticBackupDialog::follow()
{
    m_model.setBackups(m_controller.state().backups);
    render();
}

void AutomaticBackupDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AutomaticBackupDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_model.retranslate();
    render();
}

void AutomaticBackupDialog::render()
{
    const AutomaticBackupsState &state = m_controller.state();
    const bool isOn = m_ui->autoBackupBox->isChecked();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_ui->autoBackupKeepSpin, m_ui->autoBackupFolderEdit, m_ui->autoBackupFolderButton})
        widget->setEnabled(isOn);
    m_ui->autoBackupOwnFolderButton->setEnabled(isOn && !isOwnFolder());
    //: After a number in a field, with a blank before it.
    m_ui->autoBackupKeepSpin->setSuffix(tr(" backups"));
    const bool isMissing = !state.isLooking && !state.isFolderThere && !isOwnFolder();
    m_ui->autoBackupFolderError->setText(isMissing && isOn ? tr("This folder is not there. Choose one that is, or connect its disk.") : QString());
    m_ui->autoBackupFolderError->setVisible(isMissing && isOn);
    const bool isEmpty = state.backups.isEmpty() && !state.isLooking;
    m_ui->autoBackupView->setVisible(!isEmpty);
    m_ui->autoBackupEmpty->setVisible(isEmpty);
    m_ui->autoBackupEmpty->setText(tr("No automatic backup of this book is in this folder yet."));
    m_ui->autoBackupRestoreButton->setEnabled(m_ui->autoBackupView->currentIndex().isValid() && !isEmpty);
    if (isVisible())
        growToFit(this);
}

} // namespace console::ui
