// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QDialogButtonBox;
class QListWidget;
class QStackedWidget;

namespace ud {

/// The settings, a page per subject; each takes effect at once, there is nothing to confirm.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(QWidget* parent = nullptr);

    /// \p page becomes the dialog's.
    void addPage(const QString& name, QWidget* page);
    [[nodiscard]] int page() const;
    void setPage(int page);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QListWidget* m_names;
    QStackedWidget* m_pages;
    QDialogButtonBox* m_buttons;
};

} // namespace ud
