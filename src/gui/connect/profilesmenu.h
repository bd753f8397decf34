// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/connect/appsettings.h"

#include <QMenu>

namespace ud {

/// The organizations that were connected to before: a click changes to one, another forgets it.
class ProfilesMenu : public QMenu {
    Q_OBJECT
public:
    /// \p settings must outlive the menu.
    explicit ProfilesMenu(AppSettings& settings, QWidget* parent = nullptr);

    /// As a person reads it: the organization, where it is, and what may be done there.
    [[nodiscard]] static QString name(const ConnectionChoice& profile);

signals:
    void chosen(const ud::ConnectionChoice& profile);

private:
    void refresh();

    AppSettings& m_settings;
};

} // namespace ud
