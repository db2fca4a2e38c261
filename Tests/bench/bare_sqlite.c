/* Commits COUNT transactions of one row of BYTES each into FILE, in WAL with synchronous=FULL, and
   prints the seconds they took and the peak memory in kilobytes. The peer of icv-bench. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static sqlite3 *database;

static void fail(void) {
  fprintf(stderr, "%s\n", sqlite3_errmsg(database));
  exit(1);
}

static void run(const char *sql) {
  if (sqlite3_exec(database, sql, 0, 0, 0) != SQLITE_OK) fail();
}

static double now(void) {
  struct timespec moment;
  clock_gettime(CLOCK_MONOTONIC, &moment);
  return moment.tv_sec + moment.tv_nsec / 1e9;
}

/* Not getrusage: on Linux it tells what the program that started this one held, if that was more. */
static long peak(void) {
  char line[256];
  long kilobytes = 0;
  FILE *status = fopen("/proc/self/status", "r");
  while (status && fgets(line, sizeof line, status))
    if (!strncmp(line, "VmHWM:", 6)) kilobytes = atol(line + 6);
  if (status) fclose(status);
  return kilobytes;
}

int main(int count, char **words) {
  if (count != 4) return 2;
  long transactions = atol(words[2]), bytes = atol(words[3]);
  char *body = malloc(bytes);
  if (!body) return 1;
  for (long at = 0; at < bytes; at++) body[at] = (char)('a' + at % 26);
  if (sqlite3_open(words[1], &database) != SQLITE_OK) fail();
  run("PRAGMA journal_mode = WAL");
  run("PRAGMA synchronous = FULL");
  run("CREATE TABLE IF NOT EXISTS kept (number INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT");
  sqlite3_stmt *insert;
  if (sqlite3_prepare_v2(database, "INSERT INTO kept (body) VALUES (?)", -1, &insert, 0)) fail();
  double start = now();
  for (long each = 0; each < transactions; each++) {
    run("BEGIN IMMEDIATE");
    sqlite3_bind_text(insert, 1, body, (int)bytes, SQLITE_STATIC);
    if (sqlite3_step(insert) != SQLITE_DONE) fail();
    sqlite3_reset(insert);
    run("COMMIT");
  }
  double seconds = now() - start;
  printf("%.9f %ld\n", seconds, peak());
  sqlite3_finalize(insert);
  sqlite3_close(database);
  free(body);
  return 0;
}
