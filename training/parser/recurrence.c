// The gated recurrence of model.py in one pass over memory: gcc -O3 -march=native -ffast-math -shared -fPIC recurrence.c
// gates, act [time, batch, 3 width]: what comes in, what is kept, what is shown; act has the last two behind the sigmoid.
// keep [time, batch] is 1 where there is a word. The first half of the width runs forwards, the second backwards.
#include <math.h>

static inline float sigmoid(float x) { return 1.0f / (1.0f + expf(-x)); }

void forward(const float *gates, const float *keep, float *act, float *c, float *out, long time, long batch, long width) {
  long half = width / 2;
  for (int way = 0; way < 2; way++)
    for (long s = 0; s < time; s++)
      for (long b = 0; b < batch; b++) {
        long t = way ? time - 1 - s : s, at = t * batch + b, before = (way ? t + 1 : t - 1) * batch + b;
        const float *g = gates + at * 3 * width + way * half;
        float *a = act + at * 3 * width + way * half, k = keep[at];
        float *now = c + at * width + way * half, *o = out + at * width + way * half;
        const float *last = s ? c + before * width + way * half : 0;
        for (long i = 0; i < half; i++) {
          float u = g[i], f = sigmoid(g[width + i]), r = sigmoid(g[2 * width + i]);
          float p = last ? last[i] : 0.0f;
          float v = p + k * (1 - f) * (u - p);
          a[i] = u; a[width + i] = f; a[2 * width + i] = r;
          now[i] = v; o[i] = r * v;
        }
      }
}

// grad [time, batch, width] of out; into [time, batch, 3 width] of gates; carry [batch, width] starts at zero.
void backward(const float *grad, const float *act, const float *keep, const float *c, float *into, float *carry, long time, long batch, long width) {
  long half = width / 2;
  for (int way = 0; way < 2; way++)
    for (long s = time - 1; s >= 0; s--)
      for (long b = 0; b < batch; b++) {
        long t = way ? time - 1 - s : s, at = t * batch + b, before = (way ? t + 1 : t - 1) * batch + b;
        const float *a = act + at * 3 * width + way * half, *g = grad + at * width + way * half;
        const float *now = c + at * width + way * half, *last = s ? c + before * width + way * half : 0;
        float *d = into + at * 3 * width + way * half, *m = carry + b * width + way * half, k = keep[at];
        for (long i = 0; i < half; i++) {
          float u = a[i], f = a[width + i], r = a[2 * width + i], p = last ? last[i] : 0.0f;
          float dc = g[i] * r + m[i];
          d[i] = dc * k * (1 - f);
          d[width + i] = dc * k * (p - u) * f * (1 - f);
          d[2 * width + i] = g[i] * now[i] * r * (1 - r);
          m[i] = dc * (1 - k * (1 - f));
        }
      }
}
