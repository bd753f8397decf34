// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run.h"

#include <QMetaType>

/// A run in a QVariant, for the models' RunRole.
Q_DECLARE_METATYPE(ud::Run)
