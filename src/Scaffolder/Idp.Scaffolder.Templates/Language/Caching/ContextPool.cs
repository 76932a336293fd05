using System.Collections.Concurrent;
using Idp.Scaffolder.Templates.Language.Rendering;

namespace Idp.Scaffolder.Templates.Language.Caching;

/// <summary>Contexts to use again, for making one takes longer than most renders. Thread-safe.</summary>
internal sealed class ContextPool(LanguageEnvironment environment)
{
    private static readonly int MaxKept = Environment.ProcessorCount * 2;
    private readonly ConcurrentQueue<RenderContext> _others = new();
    private RenderContext? _first;
    private int _count;

    public RenderContext Rent()
    {
        if (Interlocked.Exchange(ref _first, null) is { } first)
        {
            return first;
        }

        if (_others.TryDequeue(out var other))
        {
            Interlocked.Decrement(ref _count);
            return other;
        }

        return new RenderContext(environment);
    }

    public void Return(RenderContext context)
    {
        context.End();
        if (Interlocked.CompareExchange(ref _first, context, null) is null)
        {
            return;
        }

        if (Interlocked.Increment(ref _count) <= MaxKept)
        {
            _others.Enqueue(context);
        }
        else
        {
            Interlocked.Decrement(ref _count);
        }
    }
}
