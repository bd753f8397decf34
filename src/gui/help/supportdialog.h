// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/organization.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;

namespace ud {

/// Shows the report for support before anything is done with it; then it is copied, mailed or saved.
class SupportDialog : public QDialog {
    Q_OBJECT
public:
    /// \p contact: of the organization; what is missing of it is not offered.
    SupportDialog(const QString& report, const SupportContact& contact, QWidget* parent = nullptr);

    /// What is shown, and what may have been added to it.
    [[nodiscard]] QString report() const;

private:
    void setUpContact(const SupportContact& contact);
    void copy();
    void mail();
    void save();

    QLabel* m_contactLine;
    QPlainTextEdit* m_report;
    QLabel* m_told;
    QString m_email;
};

} // namespace ud
