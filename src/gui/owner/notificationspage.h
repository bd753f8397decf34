// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"

#include <QWidget>
#include <map>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ud {

class OnceSecret;

/// Notices to those who are away: where to, of what, how the last one went, a test.
class NotificationsPage : public QWidget {
    Q_OBJECT
public:
    explicit NotificationsPage(QWidget* parent = nullptr);

    /// As the service has it; what was typed and not saved is replaced. \p now: the service's clock.
    void show(const NotificationsAnswer& answer, Time now);
    /// How deliveries went by now; what was typed stays.
    void showDeliveries(const Notifications& notifications, Time now);
    void tell(const QString& sentence, bool fault);
    /// In words, at the field that the service names.
    void tellRefused(const Error& error);
    void setTesting(bool testing);

signals:
    void saveRequested(const ud::NotificationsRequest& wanted);
    void testRequested();

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void addWebhook(QVBoxLayout& layout);
    void addMail(QVBoxLayout& layout);
    void addKinds(QVBoxLayout& layout);
    void addButtons(QVBoxLayout& layout);
    [[nodiscard]] NotificationsRequest wanted() const;
    void askForSecret();
    void refresh();
    void reveal(QWidget& widget);

    QFormLayout* m_hookForm{nullptr};
    QCheckBox* m_hook{nullptr};
    QLineEdit* m_url{nullptr};
    QPushButton* m_newSecret{nullptr};
    QLabel* m_hookLast{nullptr};
    OnceSecret* m_secret{nullptr};
    QCheckBox* m_mail{nullptr};
    QLineEdit* m_to{nullptr};
    QLabel* m_noMail{nullptr};
    QLabel* m_mailLast{nullptr};
    std::map<NoticeKind, QCheckBox*> m_kinds;
    QLabel* m_told{nullptr};
    QPushButton* m_test{nullptr};
    QPushButton* m_save{nullptr};
    NotificationsRequest m_saved; ///< what the service has
    bool m_mailAvailable{false};
    bool m_testing{false};
};

} // namespace ud
