# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# ./dev format: clang-format over every C++ file.

verb_format() {
    [ $# -eq 0 ] || fail_usage "format takes no arguments."
    steps 2
    need lint
    step "formatting"
    git ls-files -z --cached --others --exclude-standard '*.cpp' '*.h' |
        xargs -0 -r clang-format -i --style=file
    note "$(git diff --name-only -- '*.cpp' '*.h' | wc -l) files differ from the last commit"
}
