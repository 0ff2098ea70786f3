#include "control/list_controller.h"
