"""Carillon, an invented fifth telephone system: the modules that `test_a_fifth_vendor` adds to a copy."""
