#pragma once

#include "control/typed_points_controller.h"
#include "ui/pages/grade_points/typed_points_model.h"

#include <QDialog>

#include <array>
#include <memory>

class QLabel;
class QLineEdit;

namespace console::ui {

namespace Ui {
class TypedPointsDialog;
}

/// Takes a month's points as J·QSM shows them, component by component, and takes earlier entries back. Reads what was typed only
/// as whole numbers; says beside a field what is wrong with it.
class TypedPointsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TypedPointsDialog(TypedPointsController &controller, QWidget *parent = nullptr);
    ~TypedPointsDialog() override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// One component's row of the form.
    struct Field
    {
        QLineEdit *edit;
        QLabel *error;
        QLabel *counts;
    };

    [[nodiscard]] std::array<Field, 3> fields() const;
    void save();
    void takeBack();
    void clearFields();
    void render();
    void renderMonths();
    void renderFields();
    void renderActs();
    [[nodiscard]] QString refusalText() const;

    TypedPointsController &m_controller;
    TypedPointsModel m_acts;
    bool m_showsErrors = false; ///< from the first attempt to save on
    std::unique_ptr<Ui::TypedPointsDialog> m_ui;
};

} // namespace console::ui
