// Debian builds libxml2 with ICU, whose headers clash with the ones Foundation carries: without
// these two lines a clean build fails in any file that imports both.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
