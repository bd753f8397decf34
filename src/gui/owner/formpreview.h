// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/organization.h"

#include <QDialog>

namespace ud {

/// The form that an agent's input schema gives whoever starts a run, and the schema itself. Goes when closed.
class FormPreview : public QDialog {
    Q_OBJECT
public:
    explicit FormPreview(const Agent& agent, QWidget* parent = nullptr);
};

} // namespace ud
