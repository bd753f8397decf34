// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/notices/noticesmenu.h"

#include "models/noticeboard.h"

#include <QDateTime>

namespace ud {

namespace {

constexpr qint64 hour = 3600;
constexpr int morning = 8; ///< o'clock

} // namespace

NoticesMenu::NoticesMenu(NoticeBoard& board, QWidget* parent)
    : QMenu(tr("&Notices"), parent)
    , m_board(board) {
    addSnoozing();
}

void NoticesMenu::addSnoozing() {
    addAction(tr("None for an &hour"), this,
              [this] { snoozeUntil(QDateTime::currentDateTime().addSecs(hour)); });
    addAction(tr("None until &tomorrow"), this,
              [this] { snoozeUntil(QDateTime(QDate::currentDate().addDays(1), QTime(morning, 0))); });
    m_awake = addAction(tr("&Again from now on"), this, [this] { snoozeUntil({}); });
    m_awake->setEnabled(false);
    connect(this, &QMenu::aboutToShow, this, [this] {
        m_awake->setEnabled(toMilliseconds(m_board.snoozedUntil()) > QDateTime::currentMSecsSinceEpoch());
    });
}

void NoticesMenu::snoozeUntil(const QDateTime& until) {
    m_board.snooze(until.isValid() ? timeFromMilliseconds(until.toMSecsSinceEpoch()) : Time());
}

} // namespace ud
