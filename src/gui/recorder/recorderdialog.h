// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/runtrace.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace ud {

/// What the app itself has seen of runs, also of those that are gone: a line per run, searchable.
class RecorderDialog : public QDialog {
    Q_OBJECT
public:
    RecorderDialog(std::vector<RunTrace> traces, Time now, QWidget* parent = nullptr);

private:
    void refresh();
    void save();
    [[nodiscard]] QStringList lines() const;

    std::vector<RunTrace> m_traces;
    Time m_now;
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace ud
