// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"

#include <QDialog>

namespace ud {

/// Asks whether an agent is to be started again with what an ended run was started with. accepted() means
/// yes; the safe answer is the default and Escape.
class RerunDialog : public QDialog {
    Q_OBJECT
public:
    RerunDialog(const RunDetail& detail, QWidget* parent = nullptr);
};

} // namespace ud
