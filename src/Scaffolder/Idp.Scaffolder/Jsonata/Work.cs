using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Idp.Scaffolder.Jsonata;

/// <summary>What one use of an expression has taken so far; refuses more than the limits.</summary>
internal sealed class Work(JsonataLimits limits, CancellationToken cancellationToken)
{
    private const int StepsBetweenLooks = 1024;

    private readonly long _started = Stopwatch.GetTimestamp();
    private int _depth;
    private long _steps;
    private long _nextLook = StepsBetweenLooks;

    public JsonataLimits Limits => limits;

    /// <summary>One level deeper; <see cref="Leave"/> follows unless it fails.</summary>
    public void Enter()
    {
        if (++_depth > limits.MaxDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new JsonataFault("D1011", (double)limits.MaxDepth);
        }

        Step();
    }

    public void Leave() => _depth--;

    public void Step(long count = 1)
    {
        _steps += count;
        if (_steps > limits.MaxSteps)
        {
            throw Beyond("takes more steps than", limits.MaxSteps, nameof(Community.CommunityActionOptions.MaxJsonataSteps));
        }

        if (_steps >= _nextLook)
        {
            _nextLook = _steps + StepsBetweenLooks;
            Look();
        }
    }

    /// <summary>Looks at the clock; after steps that may take long.</summary>
    public void Look()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Stopwatch.GetElapsedTime(_started) > limits.Timeout)
        {
            throw new JsonataFault("D1012", limits.Timeout.TotalMilliseconds);
        }
    }

    /// <summary>Refuses a text that is too long, before it is made.</summary>
    public void RequireText(double length)
    {
        if (!(length <= limits.MaxTextLength))
        {
            throw Beyond("makes a text longer than", limits.MaxTextLength, nameof(Community.CommunityActionOptions.MaxTextLength));
        }

        Step((long)length / 32);
    }

    public void RequireSequence(double length)
    {
        if (length > limits.MaxSequenceLength)
        {
            throw new JsonataFault("D2015", (double)limits.MaxSequenceLength);
        }
    }

    private static JsonataFault Beyond(string what, long limit, string option) => JsonataFault.Limit(string.Create(
        CultureInfo.InvariantCulture, $"The expression {what} {limit}, which {nameof(Community.CommunityActionOptions)}.{option} forbids"));
}
