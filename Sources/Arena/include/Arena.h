#ifndef FAHRPLAN_ARENA_H
#define FAHRPLAN_ARENA_H

#include <stddef.h>

/*
 The memory of one parse. cmark asks for hundreds of small pieces and gives back each by itself, which took a third of
 its time: here they are cut off large blocks, and given back all at once.

 cmark does not say which parse it asks for, so each thread has an arena of its own. Swift has no variables of a thread,
 and to ask the system for one took longer than to cut off a piece: that is why this is C.
*/

/* A piece that nobody else has until `arena_empty`, all zeros. */
void *arena_calloc(size_t count, size_t size);

/* A piece that begins with what stands in `old`, which is none or one of this arena. */
void *arena_realloc(void *old, size_t size);

/* Nothing: pieces do not go by themselves. */
void arena_free(void *piece);

/* Gives back all that this thread has taken: no pointer into it may be used any more. */
void arena_empty(void);

#endif
