// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/connect/profilesmenu.h"

#include "gui/widgets/plaintext.h"
#include "models/plaintext.h"

namespace ud {

ProfilesMenu::ProfilesMenu(AppSettings& settings, QWidget* parent)
    : QMenu(tr("Change &to"), parent)
    , m_settings(settings) {
    connect(this, &QMenu::aboutToShow, this, &ProfilesMenu::refresh);
    refresh();
}

QString ProfilesMenu::name(const ConnectionChoice& profile) {
    QStringList parts{shortName(oneLine(profile.organizationName))};
    parts << (profile.kind == ConnectionChoice::Kind::Server ? profile.url.authority() : tr("this computer"));
    if (profile.viewOnly)
        parts << tr("view only");
    return parts.join(u" · "_qs);
}

void ProfilesMenu::refresh() {
    clear();
    const QList<ConnectionChoice> profiles = m_settings.profiles();
    const auto current = m_settings.connection();
    for (const ConnectionChoice& profile : profiles) {
        QAction* action = addAction(plainButtonText(name(profile)));
        action->setCheckable(true);
        action->setChecked(current && current->sameAs(profile));
        connect(action, &QAction::triggered, this, [this, profile] { emit chosen(profile); });
    }
    setEnabled(!profiles.isEmpty());
    if (profiles.isEmpty())
        return;
    addSeparator();
    QMenu* forgetting = addMenu(tr("&Forget"));
    for (const ConnectionChoice& profile : profiles)
        connect(forgetting->addAction(plainButtonText(name(profile))), &QAction::triggered, this,
                [this, profile] { m_settings.forgetProfile(profile); });
}

} // namespace ud
