// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/agents/viewsmenu.h"

#include "gui/agents/agentspage.h"
#include "gui/connect/appsettings.h"
#include "gui/widgets/plaintext.h"

#include <QInputDialog>

#include <algorithm>

namespace ud {

namespace {

constexpr int longestName = 60;

} // namespace

ViewsMenu::ViewsMenu(AgentsPage& page, AppSettings& settings, QWidget* parent)
    : QMenu(tr("Saved &views"), parent)
    , m_page(page)
    , m_settings(settings) {
    connect(this, &QMenu::aboutToShow, this, &ViewsMenu::refresh);
    refresh();
}

QAction* ViewsMenu::actionFor(const SavedView& view, QMenu& menu) {
    return menu.addAction(plainButtonText(view.name));
}

void ViewsMenu::refresh() {
    clear();
    const QList<SavedView> views = m_settings.views();
    for (const SavedView& view : views)
        connect(actionFor(view, *this), &QAction::triggered, this, [this, view] {
            m_page.showView(view);
            emit chosen();
        });
    addSeparator();
    addAction(tr("&Keep this view …"), this, &ViewsMenu::askForName);
    if (views.isEmpty())
        return;
    QMenu* forgetting = addMenu(tr("&Forget"));
    for (const SavedView& view : views)
        connect(actionFor(view, *forgetting), &QAction::triggered, this,
                [this, name = view.name] { forget(name); });
}

void ViewsMenu::askForName() {
    auto* dialog = new QInputDialog(&m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Keep this view"));
    dialog->setLabelText(tr("A name for what is shown now: filter, columns and order."));
    dialog->setTextValue(m_page.view().filter.left(longestName));
    connect(dialog, &QInputDialog::textValueSelected, this, &ViewsMenu::keep);
    dialog->open();
}

void ViewsMenu::keep(const QString& name) {
    SavedView view = m_page.view();
    view.name = name.simplified().left(longestName);
    if (view.name.isEmpty())
        return;
    QList<SavedView> views = m_settings.views();
    const auto same = std::ranges::find(views, view.name, &SavedView::name);
    if (same == views.end())
        views << view;
    else
        *same = view;
    m_settings.setViews(views);
}

void ViewsMenu::forget(const QString& name) {
    QList<SavedView> views = m_settings.views();
    views.removeIf([&name](const SavedView& view) { return view.name == name; });
    m_settings.setViews(views);
}

} // namespace ud
