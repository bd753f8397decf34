// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/agents/savedview.h"

#include <QMenu>

namespace ud {

class AgentsPage;
class AppSettings;

/// The ways to look at Running Agents that the person has kept: choose, keep the present one, forget.
class ViewsMenu : public QMenu {
    Q_OBJECT
public:
    /// \p page and \p settings must outlive the menu.
    ViewsMenu(AgentsPage& page, AppSettings& settings, QWidget* parent = nullptr);

    /// Keeps what is shown now as \p name; the view of that name before is replaced.
    void keep(const QString& name);

signals:
    /// A view was chosen; the page shows it.
    void chosen();

private:
    void refresh();
    void askForName();
    void forget(const QString& name);
    [[nodiscard]] QAction* actionFor(const SavedView& view, QMenu& menu);

    AgentsPage& m_page;
    AppSettings& m_settings;
};

} // namespace ud
