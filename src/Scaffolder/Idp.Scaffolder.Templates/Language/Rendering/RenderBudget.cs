using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Idp.Scaffolder.Templates.Language.Rendering;

/// <summary>What a render may still spend.</summary>
internal struct RenderBudget
{
    private const int StepsBetweenLooks = 1024;

    private TemplateLimits _limits;
    private int _stepsToLook;
    private int _steps;
    private int _depth;
    private long _bytes;
    private int _hostCalls;
    private int _includes;
    private long _deadline;
    private CancellationToken _cancellation;

    public readonly TemplateLimits Limits => _limits;

    public void Start(TemplateLimits limits, CancellationToken cancellation)
    {
        _limits = limits;
        _stepsToLook = Math.Min(StepsBetweenLooks, limits.MaxSteps);
        _steps = limits.MaxSteps - _stepsToLook;
        _depth = limits.MaxDepth;
        _bytes = limits.MaxScratchBytes;
        _hostCalls = limits.MaxHostCalls;
        _includes = limits.MaxIncludes;
        _deadline = limits.RenderTimeout == Timeout.InfiniteTimeSpan
            ? long.MaxValue
            : Stopwatch.GetTimestamp() + (long)(limits.RenderTimeout.TotalSeconds * Stopwatch.Frequency);
        _cancellation = cancellation;
        cancellation.ThrowIfCancellationRequested();
    }

    public void Step()
    {
        if (--_stepsToLook < 0)
        {
            Look();
        }
    }

    public void Steps(int count)
    {
        _stepsToLook -= count;
        while (_stepsToLook < 0)
        {
            Look();
        }
    }

    public void Enter()
    {
        if (--_depth < 0)
        {
            throw TemplateFault.Beyond(nameof(TemplateLimits.MaxDepth), _limits.MaxDepth);
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw TemplateFault.Beyond(nameof(TemplateLimits.MaxDepth), "the thread's stack ends");
        }
    }

    public void Leave() => _depth++;

    /// <summary>Forgets how deep a text that failed had gone.</summary>
    public void Surface() => _depth = _limits.MaxDepth;

    public void Bytes(long count)
    {
        _bytes -= count;
        if (_bytes < 0)
        {
            throw TemplateFault.Beyond(nameof(TemplateLimits.MaxScratchBytes), _limits.MaxScratchBytes);
        }
    }

    public void HostCall()
    {
        if (--_hostCalls < 0)
        {
            throw TemplateFault.Beyond(nameof(TemplateLimits.MaxHostCalls), _limits.MaxHostCalls);
        }

        Look(0);
    }

    public void Include()
    {
        if (--_includes < 0)
        {
            throw TemplateFault.Beyond(nameof(TemplateLimits.MaxIncludes), _limits.MaxIncludes);
        }
    }

    private void Look()
    {
        if (_steps <= 0)
        {
            throw TemplateFault.Beyond(nameof(TemplateLimits.MaxSteps), _limits.MaxSteps);
        }

        int more = Math.Min(StepsBetweenLooks, _steps);
        _steps -= more;
        Look(more);
    }

    private void Look(int more)
    {
        _stepsToLook += more;
        _cancellation.ThrowIfCancellationRequested();
        if (Stopwatch.GetTimestamp() > _deadline)
        {
            throw TemplateFault.Beyond(nameof(TemplateLimits.RenderTimeout), _limits.RenderTimeout);
        }
    }
}
