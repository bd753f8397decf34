// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/noticespage.h"

#include "gui/connect/appsettings.h"
#include "gui/settings/settingsform.h"
#include "models/noticeboard.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ud {

NoticesPage::NoticesPage(NoticeBoard& board, AppSettings& settings, QWidget* parent)
    : QWidget(parent) {
    QVBoxLayout* layout = SettingsForm::layout(*this);
    layout->addWidget(SettingsForm::explanation(
        tr("A notice is given once per run, together with others that come at the same time, and at most one "
           "a minute."),
        *this));
    for (const NoticeKind kind : NoticeBoard::allKinds()) {
        auto* box = new QCheckBox(NoticeBoard::name(kind), this);
        box->setChecked(board.kinds().contains(kind));
        connect(box, &QCheckBox::toggled, this, [&board, &settings, kind](bool on) {
            std::set<NoticeKind> kinds = board.kinds();
            if (on)
                kinds.insert(kind);
            else
                kinds.erase(kind);
            board.setKinds(kinds);
            settings.setNoticeKinds(kinds);
        });
        layout->addWidget(box);
    }
    layout->addWidget(SettingsForm::explanation(tr("To have quiet for a while, use Notices in the menu View. "
                                                   "Whether the desktop shows notices at all "
                                                   "follows its own \"do not disturb\"."),
                                                *this));
    layout->addStretch();
}

} // namespace ud
