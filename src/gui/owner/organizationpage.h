// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ud {

/// Name, time zone, allowance and support contact of the organization.
class OrganizationPage : public QWidget {
    Q_OBJECT
public:
    explicit OrganizationPage(QWidget* parent = nullptr);

    /// As the service has it; what was typed and not saved is replaced.
    void show(const Organization& organization);
    void tell(const QString& sentence, bool fault);
    [[nodiscard]] OrganizationChangeRequest change() const;

signals:
    void saveRequested();

private:
    void addIdentity(QVBoxLayout& layout);
    void addAllowance(QVBoxLayout& layout);
    void addSupport(QVBoxLayout& layout);

    QLineEdit* m_name{nullptr};
    QComboBox* m_zone{nullptr};
    QCheckBox* m_limited{nullptr};
    QDoubleSpinBox* m_message{nullptr};
    QDoubleSpinBox* m_skill{nullptr};
    QLineEdit* m_supportName{nullptr};
    QLineEdit* m_supportEmail{nullptr};
    QLineEdit* m_supportUrl{nullptr};
    QLabel* m_told{nullptr};
};

} // namespace ud
