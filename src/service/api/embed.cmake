# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Writes the bytes of INPUT as the C++ source OUTPUT. A list of bytes, as a string literal may not be that long.
file(READ ${INPUT} bytes HEX)
string(REGEX REPLACE "(................................)" "\\1\n" bytes "${bytes}")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
file(WRITE ${OUTPUT} "#include \"service/api/description.h\"

#include <array>

namespace ud::service {

namespace {
constexpr auto text = std::to_array<char>({
${bytes}
});
} // namespace

std::string_view apiDescription() {
    return {text.data(), text.size()};
}

} // namespace ud::service
")
