#pragma once

namespace console::ui {

/// Tells assistive technology what the console's own widgets are: charts, bars that fill, steps, messages and numbers. Before the first of
/// them is made; more calls change nothing. From then on an error that appears beside a field is said aloud.
void installAccessibility();

} // namespace console::ui
