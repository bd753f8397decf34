// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ud::agents {

/// Makes SIGTERM and SIGINT end the program at once, wherever it is: nothing here needs tidying up, and every
/// finished line has been written already. It ends by the signal itself; as the first process of a PID
/// namespace, where the kernel ignores that, with exit code 128 + signal. SIGPIPE gets its default back:
/// nobody reads, so nobody works.
void installPromptStop();

} // namespace ud::agents
