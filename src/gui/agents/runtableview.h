// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/agents/stoppermission.h"
#include "gui/widgets/columnfold.h"

#include <QPersistentModelIndex>
#include <QTableView>
#include <string>
#include <vector>

namespace ud {

class RunFilterModel;
class Theme;

/// The table Running Agents. Whatever is asked for here is about run ids taken at the moment of the press:
/// rows may move afterwards. Each row's Stop is drawn, and is a real push button to assistive technology (see
/// AccessibleRunTable).
class RunTableView : public QTableView {
    Q_OBJECT
public:
    explicit RunTableView(QWidget* parent = nullptr);

    /// Called once. Both must outlive the view.
    void setUp(RunFilterModel& runs, const Theme& theme);
    void setStopPermission(const StopPermission& permission);
    [[nodiscard]] const StopPermission& stopPermission() const { return m_permission; }
    /// The data is old: shown greyed.
    void setStale(bool stale);
    [[nodiscard]] bool isStale() const { return m_stale; }

    /// In the order shown.
    [[nodiscard]] std::vector<std::string> selectedRunIds() const;
    void selectRuns(const std::vector<std::string>& runIds);
    [[nodiscard]] std::string runIdAt(const QModelIndex& index) const;
    /// Invalid where the run is not shown.
    [[nodiscard]] QModelIndex indexOf(const std::string& runId, int column) const;

    /// Whether this row's button can be pressed now, and if not, why.
    [[nodiscard]] StopPermission stopPermissionOf(const QModelIndex& index) const;
    /// The button within the view's viewport; empty where the run is not shown.
    [[nodiscard]] QRect stopButtonRect(const QModelIndex& index) const;
    [[nodiscard]] bool isStopPressed(const QModelIndex& index) const;
    [[nodiscard]] bool isStopHovered(const QModelIndex& index) const;
    [[nodiscard]] bool isRowHovered(const QModelIndex& index) const;
    /// As if the button of that run was pressed.
    void requestStop(const std::string& runId);
    /// As if Delete was pressed.
    void requestStopOfSelection();
    /// The selected rows as lines of tabulated text, with absolute times.
    [[nodiscard]] QString selectionAsText() const;

    /// Which columns there are, in which order and width, to be remembered.
    [[nodiscard]] QByteArray columnsState();
    void restoreColumns(const QByteArray& state);
    [[nodiscard]] ColumnFold& fold() { return *m_fold; }

signals:
    void stopRequested(const std::vector<std::string>& runIds);
    void selectedRunsChanged();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void initViewItemOption(QStyleOptionViewItem* option) const override;

private:
    void setUpColumns();
    void setHovered(const QModelIndex& index, bool onButton);
    void holdRow();
    void updateRowHeight();

    RunFilterModel* m_runs{nullptr};
    ColumnFold* m_fold{nullptr};
    StopPermission m_permission;
    std::string m_pressedRun;
    std::string m_hoveredRun;
    bool m_buttonHovered{false};
    bool m_stale{false};
};

} // namespace ud
