// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/tone.h"

#include <QFrame>
#include <QStringList>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace ud {

class Theme;

/// One result told inline: a sentence, a line per run where there are several, and perhaps one thing to do.
struct Notice {
    Tone tone{Tone::Info};
    QString text;
    QStringList lines;
    QString action;         ///< the button's text; empty for none
    bool exportable{false}; ///< the lines can be saved
    bool operator==(const Notice&) const = default;
};

/// Shows the latest notice below the page, where no row moves when it comes; takes no focus, and announces
/// it.
class NoticeBar : public QFrame {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void show(const Notice& notice);
    void dismiss();
    [[nodiscard]] const Notice& notice() const { return m_notice; }

signals:
    void actionTriggered();
    void exportTriggered();

private:
    void setUpParts();
    void announce();
    void refreshIcons();

    const Theme* m_theme{nullptr};
    Notice m_notice;
    QLabel* m_icon;
    QLabel* m_text;
    QPlainTextEdit* m_lines;
    QPushButton* m_export;
    QPushButton* m_action;
    QToolButton* m_close;
};

} // namespace ud
