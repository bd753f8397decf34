// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ud {

class Theme;

/// What stands where a list would be: what is (not) there, what that means, and what one can do.
struct EmptyText {
    QString icon;
    QString title;
    QString text;
    QString action; ///< the button's text; empty for none
    bool operator==(const EmptyText&) const = default;
};

class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(const EmptyText& text);
    [[nodiscard]] const EmptyText& text() const { return m_shown; }

signals:
    void actionTriggered();

private:
    void refreshIcon();

    const Theme* m_theme{nullptr};
    EmptyText m_shown;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_action;
};

} // namespace ud
