"""`python -m commplan.cli`."""

import sys

from commplan.cli import main

sys.exit(main())
