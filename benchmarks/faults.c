/* A machine that fails: loaded before the C library (LD_PRELOAD), it counts every call that changes the disk and, from
   the AT-th on, ends the build or refuses. All processes of a build count together, in the file named by FAULT_COUNT:
   how many calls there were, the process that was first, and whether the fault was met. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

struct shared { uint64_t count; int64_t first; uint64_t met; };
static struct shared *shared;
static uint64_t at;
static int fault, stop, is_alone; /* the number of an error, of a signal; whether only the caller hears that */

static void __attribute__((constructor)) begin(void) {
    const char *path = getenv("FAULT_COUNT");
    int file = path ? open(path, O_RDWR | O_CLOEXEC) : -1;
    if (file < 0) return;
    struct shared *mapped = mmap(NULL, sizeof *mapped, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    close(file);
    if (mapped == MAP_FAILED) return;
    int64_t none = 0;
    __atomic_compare_exchange_n(&mapped->first, &none, getpid(), 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    at = strtoull(getenv("FAULT_AT") ? getenv("FAULT_AT") : "0", NULL, 10);
    fault = atoi(getenv("FAULT_ERROR") ? getenv("FAULT_ERROR") : "0");
    is_alone = getenv("FAULT_ALONE") != NULL;
    stop = atoi(getenv("FAULT_SIGNAL") ? getenv("FAULT_SIGNAL") : "0");
    shared = mapped;
}

/* One more change; true where it is refused. `is_flush`: where the fault is a failed sync, only those are. */
static int changes(int is_flush) {
    if (!shared) return 0;
    uint64_t now = __atomic_add_fetch(&shared->count, 1, __ATOMIC_SEQ_CST);
    if (!at || now < at) return 0;
    if (stop && now == at) {
        shared->met = 1;
        if (!is_alone) kill((pid_t)shared->first, stop);
        if (is_alone || stop == SIGKILL) raise(stop);
    }
    if (!fault || (fault == EIO && !is_flush)) return 0;
    shared->met = 1;
    errno = fault;
    return 1;
}

static int is_file(int fd) {
    struct stat about;
    int before = errno, found = fstat(fd, &about) == 0 && S_ISREG(about.st_mode);
    errno = before;
    return found;
}

#define NEXT(name) ({ static __typeof__(&name) next; if (!next) next = (__typeof__(&name))dlsym(RTLD_NEXT, #name); next; })
#define CHANGING(type, name, taken, given) \
    type name taken { return changes(0) ? (type)-1 : NEXT(name) given; }
#define WRITING(type, name, taken, given) \
    type name taken { return is_file(fd) && changes(0) ? (type)-1 : NEXT(name) given; }
#define FLUSHING(name) int name(int fd) { return changes(1) ? -1 : NEXT(name)(fd); }

CHANGING(int, rename, (const char *a, const char *b), (a, b))
CHANGING(int, renameat, (int x, const char *a, int y, const char *b), (x, a, y, b))
CHANGING(int, renameat2, (int x, const char *a, int y, const char *b, unsigned f), (x, a, y, b, f))
CHANGING(int, link, (const char *a, const char *b), (a, b))
CHANGING(int, linkat, (int x, const char *a, int y, const char *b, int f), (x, a, y, b, f))
CHANGING(int, symlink, (const char *a, const char *b), (a, b))
CHANGING(int, mkdir, (const char *a, mode_t m), (a, m))
CHANGING(int, mkdirat, (int x, const char *a, mode_t m), (x, a, m))
WRITING(ssize_t, write, (int fd, const void *b, size_t n), (fd, b, n))
WRITING(ssize_t, writev, (int fd, const struct iovec *b, int n), (fd, b, n))
WRITING(ssize_t, pwrite, (int fd, const void *b, size_t n, off_t o), (fd, b, n, o))
WRITING(ssize_t, pwrite64, (int fd, const void *b, size_t n, off64_t o), (fd, b, n, o))
WRITING(ssize_t, sendfile, (int fd, int i, off_t *o, size_t n), (fd, i, o, n))
WRITING(ssize_t, sendfile64, (int fd, int i, off64_t *o, size_t n), (fd, i, o, n))
FLUSHING(fsync)
FLUSHING(fdatasync)

/* What frees room is not refused by a full disk, but a build may be ended there. */
#define FREEING(name, taken, given) \
    int name taken { int kept = fault; fault = fault == EROFS ? fault : 0; int no = changes(0); fault = kept; return no ? -1 : NEXT(name) given; }
FREEING(unlink, (const char *a), (a))
FREEING(unlinkat, (int x, const char *a, int f), (x, a, f))
FREEING(rmdir, (const char *a), (a))
FREEING(ftruncate, (int fd, off_t n), (fd, n))
FREEING(ftruncate64, (int fd, off64_t n), (fd, n))

void sync(void) { int kept = fault; fault = 0; changes(1); fault = kept; NEXT(sync)(); }

#define IS_CHANGE(path, flags) ((flags) & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC) && strncmp(path, "/dev/", 5) != 0)
#define MODE(flags) ({ mode_t m = 0; if ((flags) & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); m = va_arg(more, mode_t); va_end(more); } m; })
int open(const char *p, int flags, ...) { mode_t m = MODE(flags); return IS_CHANGE(p, flags) && changes(0) ? -1 : NEXT(open)(p, flags, m); }
int open64(const char *p, int flags, ...) { mode_t m = MODE(flags); return IS_CHANGE(p, flags) && changes(0) ? -1 : NEXT(open64)(p, flags, m); }
int openat(int d, const char *p, int flags, ...) { mode_t m = MODE(flags); return IS_CHANGE(p, flags) && changes(0) ? -1 : NEXT(openat)(d, p, flags, m); }
int openat64(int d, const char *p, int flags, ...) { mode_t m = MODE(flags); return IS_CHANGE(p, flags) && changes(0) ? -1 : NEXT(openat64)(d, p, flags, m); }
