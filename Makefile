# Each target is a verb of `python -m course`; where there is no make, type that instead.
PYTHON ?= python3
lang ?=

.PHONY: help lab test soak doctor build
help:            ## this list
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12
lab:             ## set up and open JupyterLab at the lessons (lang=ko or lang=en)
	$(PYTHON) -m course lab $(if $(lang),--language $(lang)) $(OPTIONS)
test:            ## run the whole test suite, installing what it needs
	$(PYTHON) -m course test $(OPTIONS)
soak:            ## run the long counts: hundreds of kills, thousands of fuzz cases
	$(PYTHON) -m course soak $(OPTIONS)
doctor:          ## say whether the set-up is right and what to do if not
	$(PYTHON) -m course doctor
build:           ## write the derived files (notebooks, widgets) from their sources
	$(PYTHON) -m course build --widgets
