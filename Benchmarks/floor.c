/* floor CONTENT MODEL OUTPUT [THREADS]: the least that a build has to do.

   Reads every Markdown file below CONTENT, parses and renders it with cmark-gfm, and writes as many files, at the same
   paths and of the same sizes, as the build in MODEL did (its manifest tells them). What it writes says nothing. */
#define _XOPEN_SOURCE 700
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct list { char **paths; size_t *sizes; size_t count, room; };
static struct list sources, results;
static const char *output;
static atomic_size_t next_task;
static pthread_mutex_t tilde = PTHREAD_MUTEX_INITIALIZER;
static cmark_syntax_extension *table, *tasklist, *autolink, *strikethrough;
static char filler[1 << 16];

static void fail(const char *what) {
    perror(what);
    exit(2);
}

static void append(struct list *list, const char *path, size_t size) {
    if (list->count == list->room) {
        list->room = list->room ? 2 * list->room : 1024;
        list->paths = realloc(list->paths, list->room * sizeof *list->paths);
        list->sizes = realloc(list->sizes, list->room * sizeof *list->sizes);
    }
    list->paths[list->count] = strdup(path);
    list->sizes[list->count++] = size;
}

static int visit(const char *path, const struct stat *status, int kind, struct FTW *position) {
    (void)position;
    size_t length = strlen(path);
    if (kind == FTW_F && length > 3 && !strcmp(path + length - 3, ".md")) append(&sources, path, status->st_size);
    return 0;
}

static void read_manifest(const char *model) {
    char path[4096], line[4096];
    snprintf(path, sizeof path, "%s/.fahrplan-manifest", model);
    FILE *file = fopen(path, "r");
    if (!file || !fgets(line, sizeof line, file)) fail(path);
    while (fgets(line, sizeof line, file)) {
        size_t size;
        int at;
        line[strcspn(line, "\n")] = 0;
        if (sscanf(line, "%*s %zu %n", &size, &at) == 1) append(&results, line + at, size);
    }
    fclose(file);
}

static void make_folders(void) {
    char path[4096];
    mkdir(output, 0777);
    for (size_t index = 0; index < results.count; index++) {
        snprintf(path, sizeof path, "%s/%s", output, results.paths[index]);
        for (char *slash = path + strlen(output) + 1; (slash = strchr(slash, '/')); slash++) {
            *slash = 0;
            if (mkdir(path, 0777) && errno != EEXIST) fail(path);
            *slash = '/';
        }
    }
}

/* cmark-gfm is not safe on several threads once autolink or strikethrough is attached: every parse adds their special
   characters to a global table and takes them out again. Autolink's stay in for good after this; strikethrough is
   attached under a lock, and only where there is a tilde. */
static void prepare(void) {
    cmark_gfm_core_extensions_ensure_registered();
    table = cmark_find_syntax_extension("table");
    tasklist = cmark_find_syntax_extension("tasklist");
    autolink = cmark_find_syntax_extension("autolink");
    strikethrough = cmark_find_syntax_extension("strikethrough");
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    cmark_parser_attach_syntax_extension(parser, autolink);
    cmark_manage_extensions_special_characters(parser, 1);
    cmark_syntax_extension_set_special_inline_chars(autolink, NULL);
    cmark_parser_free(parser);
}

static char *render(const char *text, size_t size) {
    int options = CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8;
    int has_tilde = memchr(text, '~', size) != NULL;
    if (has_tilde) pthread_mutex_lock(&tilde);
    cmark_parser *parser = cmark_parser_new(options);
    cmark_parser_attach_syntax_extension(parser, table);
    cmark_parser_attach_syntax_extension(parser, tasklist);
    cmark_parser_attach_syntax_extension(parser, autolink);
    if (has_tilde) cmark_parser_attach_syntax_extension(parser, strikethrough);
    cmark_parser_feed(parser, text, size);
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser));
    cmark_node_free(document);
    cmark_parser_free(parser);
    if (has_tilde) pthread_mutex_unlock(&tilde);
    return html;
}

/* The HTML of one source; its front matter is passed over. */
static char *read_and_render(size_t index) {
    int file = open(sources.paths[index], O_RDONLY);
    size_t size = sources.sizes[index];
    char *text = malloc(size + 1);
    if (file < 0 || read(file, text, size) != (ssize_t)size) fail(sources.paths[index]);
    close(file);
    text[size] = 0;
    char *body = strncmp(text, "---\n", 4) ? NULL : strstr(text + 4, "\n---\n");
    body = body ? body + 5 : text;
    char *html = render(body, size - (body - text));
    free(text);
    return html;
}

static void write_result(size_t index, const char *html) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", output, results.paths[index]);
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    if (file < 0) fail(path);
    size_t left = results.sizes[index], length = html ? strlen(html) : 0;
    if (length > left) length = left;
    if (length && write(file, html, length) != (ssize_t)length) fail(path);
    for (left -= length; left > 0; left -= length) {
        length = left < sizeof filler ? left : sizeof filler;
        if (write(file, filler, length) != (ssize_t)length) fail(path);
    }
    close(file);
}

static void *work(void *unused) {
    size_t count = sources.count > results.count ? sources.count : results.count, index;
    while ((index = atomic_fetch_add(&next_task, 1)) < count) {
        char *html = index < sources.count ? read_and_render(index) : NULL;
        if (index < results.count) write_result(index, html);
        free(html);
    }
    return unused;
}

int main(int count, char **arguments) {
    if (count < 4) {
        fputs("floor CONTENT MODEL OUTPUT [THREADS]\n", stderr);
        return 2;
    }
    output = arguments[3];
    long threads = count > 4 ? atol(arguments[4]) : sysconf(_SC_NPROCESSORS_ONLN);
    pthread_t workers[64];
    if (threads < 1 || threads > 64) threads = 64;
    memset(filler, '.', sizeof filler);
    nftw(arguments[1], visit, 64, FTW_PHYS);
    read_manifest(arguments[2]);
    make_folders();
    prepare();
    for (long index = 1; index < threads; index++)
        if (pthread_create(&workers[index], NULL, work, NULL)) fail("pthread_create");
    work(NULL);
    for (long index = 1; index < threads; index++) pthread_join(workers[index], NULL);
    return 0;
}
