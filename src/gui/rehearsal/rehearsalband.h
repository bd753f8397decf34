// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QList>

class QComboBox;
class QLabel;
class QPushButton;

namespace ud {

class Theme;

/// What can be rehearsed.
struct RehearsalChoice {
    QString id;
    QString title;
    QString shows;   ///< one sentence
    QString tryThis; ///< one sentence
};

/// The band across a window of a rehearsal, which is there as long as the window: says that nothing is real,
/// what is played and what to try, and, after a stop, what it would have meant.
class RehearsalBand : public QFrame {
    Q_OBJECT
public:
    /// \p theme must outlive the band. \p choices: 1 or more.
    RehearsalBand(const QList<RehearsalChoice>& choices, const Theme& theme, QWidget* parent = nullptr);

    /// "Rehearsal: nothing here is real. Stopping stops nothing."
    [[nodiscard]] static QString warning();
    void setCurrent(const QString& id);
    /// Announced; empty takes the sentence away.
    void tell(const QString& sentence);
    [[nodiscard]] QString told() const;

signals:
    void chosen(const QString& id);
    void startAgainRequested();
    void leaveRequested();

private:
    void setUpTexts();
    void setUpControls();
    void layOut();
    void explain();
    void refreshIcon();

    QList<RehearsalChoice> m_choices;
    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_warning;
    QLabel* m_explanation;
    QLabel* m_told;
    QComboBox* m_scenario;
    QPushButton* m_again;
    QPushButton* m_leave;
};

} // namespace ud
