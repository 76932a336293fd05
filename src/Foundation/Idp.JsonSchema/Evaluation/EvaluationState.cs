using System.Diagnostics;
using System.Runtime.CompilerServices;
using Idp.JsonSchemas.Patterns;

namespace Idp.JsonSchemas.Evaluation;

/// <summary>What one evaluation has spent. A limit once met stays met, so that a <c>not</c> above it cannot turn it into a success.</summary>
internal struct EvaluationState(EvaluationLimits limits)
{
    private long _stepsLeft = limits.MaxSteps;
    private long _patternTicksLeft = limits.PatternTicks;
    private int _depth;

    public EvaluationFault Fault { get; private set; }

    /// <summary>The pattern that took too long.</summary>
    public string? SlowPattern { get; private set; }

    public readonly EvaluationLimits Limits => limits;

    /// <summary>One level deeper, into a schema or a value that is compared; every success is paired with <see cref="Leave"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryEnter()
    {
        if (Fault != EvaluationFault.None || !TrySpend(1))
        {
            return false;
        }

        if (_depth >= limits.MaxDepth || ((_depth & 7) == 7 && !RuntimeHelpers.TryEnsureSufficientExecutionStack()))
        {
            Fault = EvaluationFault.Depth;
            return false;
        }

        _depth++;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Leave() => _depth--;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TrySpend(long steps)
    {
        _stepsLeft -= steps;
        if (_stepsLeft >= 0)
        {
            return true;
        }

        if (Fault == EvaluationFault.None)
        {
            Fault = EvaluationFault.Steps;
        }

        return false;
    }

    /// <summary>Whether the text matches; false, with <see cref="Fault"/> set, when the time is up.</summary>
    public bool Matches(EcmaPattern pattern, string text)
    {
        if (Fault != EvaluationFault.None || !TrySpend(1 + (text.Length >> 3)))
        {
            return false;
        }

        if (!pattern.CanBeSlow(text.Length))
        {
            return Note(pattern, pattern.IsMatch(text));
        }

        long start = Stopwatch.GetTimestamp();
        var match = pattern.IsMatch(text);
        _patternTicksLeft -= Stopwatch.GetTimestamp() - start;
        return Note(pattern, _patternTicksLeft < 0 ? PatternMatch.TimedOut : match);
    }

    private bool Note(EcmaPattern pattern, PatternMatch match)
    {
        if (match == PatternMatch.TimedOut)
        {
            Fault = EvaluationFault.PatternTime;
            SlowPattern = pattern.Source;
        }

        return match == PatternMatch.Yes;
    }
}
