// Debian builds libxml2 with ICU, whose headers clash with the ones Foundation carries: without
// these two lines a clean build fails in any file that imports both.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlsave.h>
#include <libxml/xmlschemas.h>
#include <string.h>

// What stands here is what Swift cannot say: variadic callbacks, global function pointers and
// hooks into the parser's own table of callbacks.

enum { ICV_MAX_DEPTH = 64, ICV_MAX_NAMESPACES = 100 };

typedef enum {
  ICV_WELL_FORMED = 0,
  ICV_NOT_WELL_FORMED = 1,
  ICV_DOCTYPE = 2,
  ICV_TOO_DEEP = 3,
  ICV_TOO_MANY_ATTRIBUTES = 4,
  ICV_TOO_MANY_NAMESPACES = 5,
  ICV_NO_MEMORY = 6,
} icvVerdict;

typedef struct {
  icvVerdict verdict;
  int line;
  int column;
  char message[512];
  int maxAttributes;
  int depth;
  int namespaces;
  int declaredAt[ICV_MAX_DEPTH + 2];
} icvReading;

static inline void icvFree(void *memory) { xmlFree(memory); }

static inline void icvSilence(void *context, const char *message, ...) {
  (void)context;
  (void)message;
}

static inline xmlParserInputPtr icvLoadNothing(
    const char *url, const char *identifier, xmlParserCtxtPtr context) {
  (void)url;
  (void)identifier;
  (void)context;
  return NULL;
}

// Once in the process, before any thread parses. Nothing is ever fetched: neither entities, nor
// what xs:import or xsi:schemaLocation names.
static inline void icvPrepareProcess(void) {
  xmlInitParser();
  xmlSetExternalEntityLoader(icvLoadNothing);
}

// libxml2 keeps these per thread, and a task may wake on any thread: set them on every entry.
static inline void icvPrepareThread(void) {
  xmlSetGenericErrorFunc(NULL, icvSilence);
  xmlSetStructuredErrorFunc(NULL, NULL);
}

static inline void icvStop(xmlParserCtxtPtr parser, icvVerdict verdict) {
  icvReading *reading = (icvReading *)parser->_private;
  if (reading->verdict == ICV_WELL_FORMED) {
    reading->verdict = verdict;
    reading->line = parser->input ? parser->input->line : 0;
    reading->column = parser->input ? parser->input->col : 0;
  }
  xmlStopParser(parser);
}

// Runs before the first entity is declared.
static inline void icvRefuseDoctype(
    void *context, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  (void)name;
  (void)external;
  (void)system;
  icvStop((xmlParserCtxtPtr)context, ICV_DOCTYPE);
}

static inline void icvStartElement(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
    int namespaces, const xmlChar **declared, int attributes, int defaulted,
    const xmlChar **values) {
  xmlParserCtxtPtr parser = (xmlParserCtxtPtr)context;
  icvReading *reading = (icvReading *)parser->_private;
  if (reading->depth >= ICV_MAX_DEPTH) {
    icvStop(parser, ICV_TOO_DEEP);
    return;
  }
  if (attributes + namespaces > reading->maxAttributes) {
    icvStop(parser, ICV_TOO_MANY_ATTRIBUTES);
    return;
  }
  reading->depth += 1;
  reading->declaredAt[reading->depth] = namespaces;
  reading->namespaces += namespaces;
  // Every name is looked up among all declarations in scope, one by one.
  if (reading->namespaces > ICV_MAX_NAMESPACES) {
    icvStop(parser, ICV_TOO_MANY_NAMESPACES);
    return;
  }
  xmlSAX2StartElementNs(
      context, name, prefix, uri, namespaces, declared, attributes, defaulted, values);
}

static inline void icvEndElement(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  xmlParserCtxtPtr parser = (xmlParserCtxtPtr)context;
  icvReading *reading = (icvReading *)parser->_private;
  if (reading->depth > 0) {
    reading->namespaces -= reading->declaredAt[reading->depth];
    reading->depth -= 1;
  }
  xmlSAX2EndElementNs(context, name, prefix, uri);
}

static inline void icvTakeError(void *context, xmlErrorPtr error) {
  xmlParserCtxtPtr parser = (xmlParserCtxtPtr)context;
  icvReading *reading = (icvReading *)parser->_private;
  if (error->level < XML_ERR_ERROR) return;
  if (reading->verdict == ICV_WELL_FORMED) {
    reading->verdict = error->code == XML_ERR_NO_MEMORY ? ICV_NO_MEMORY : ICV_NOT_WELL_FORMED;
    reading->line = error->line;
    reading->column = error->int2;
    if (error->message) strncpy(reading->message, error->message, sizeof reading->message - 1);
  }
  // Left alone, libxml2 reads on to the end of a file it has already refused.
  xmlStopParser(parser);
}

// A document that is well-formed and inside every limit, or NULL and the reason in `reading`.
//
// The caller has already bounded the size and the attributes of each tag: libxml2 2.9 compares
// each attribute of a tag with every other before any hook is called.
static inline xmlDocPtr icvParse(const char *bytes, int size, icvReading *reading) {
  icvPrepareThread();
  xmlParserCtxtPtr parser = xmlNewParserCtxt();
  if (!parser) {
    reading->verdict = ICV_NO_MEMORY;
    return NULL;
  }
  parser->_private = reading;
  parser->sax->internalSubset = icvRefuseDoctype;
  parser->sax->startElementNs = icvStartElement;
  parser->sax->endElementNs = icvEndElement;
  parser->sax->serror = icvTakeError;
  xmlDocPtr document = xmlCtxtReadMemory(
      parser, bytes, size, NULL, NULL, XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_BIG_LINES);
  if (reading->verdict == ICV_WELL_FORMED && (!document || !parser->wellFormed)) {
    reading->verdict = ICV_NOT_WELL_FORMED;
  }
  if (reading->verdict != ICV_WELL_FORMED && document) {
    xmlFreeDoc(document);
    document = NULL;
  }
  xmlFreeParserCtxt(parser);
  return document;
}

// The document as UTF-8 with two spaces of indentation where no text stands between elements.
static inline xmlBufferPtr icvSerialise(xmlDocPtr document) {
  icvPrepareThread();
  xmlBufferPtr buffer = xmlBufferCreate();
  if (!buffer) return NULL;
  xmlSaveCtxtPtr saving = xmlSaveToBuffer(buffer, "UTF-8", XML_SAVE_FORMAT | XML_SAVE_AS_XML);
  int written = saving ? xmlSaveDoc(saving, document) : -1;
  if (saving && xmlSaveClose(saving) >= 0 && written >= 0) return buffer;
  xmlBufferFree(buffer);
  return NULL;
}
