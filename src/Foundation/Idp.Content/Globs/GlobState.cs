using System.Numerics;

namespace Idp.Content;

/// <summary>All steps that a glob can be at after some names: the whole set at once, so that nothing is ever tried twice.</summary>
internal readonly struct GlobState
{
    private readonly GlobProgram _program;
    private readonly ulong[] _at;

    private GlobState(GlobProgram program, ulong[] at) => (_program, _at) = (program, at);

    /// <summary>Whether nothing below can match, nor what was matched so far.</summary>
    internal bool IsDead => !_at.AsSpan().ContainsAnyExcept(0UL);

    /// <summary>Whether the names so far are matched.</summary>
    internal bool IsMatch => Has(ended: true);

    /// <summary>Whether further names could be matched.</summary>
    internal bool CanGoOn => Has(ended: false);

    internal static GlobState Begin(GlobProgram program)
    {
        var state = new GlobState(program, new ulong[(program.Steps.Length + 63) / 64]);
        foreach (int start in program.Starts)
        {
            state.Reach(start);
        }

        return state;
    }

    /// <param name="name">The next name of the path.</param>
    /// <param name="intoLink">Whether the name is a link to a folder, which <c>**</c> does not enter.</param>
    internal GlobState Advance(ReadOnlySpan<char> name, bool intoLink)
    {
        var next = new GlobState(_program, new ulong[_at.Length]);
        for (int word = 0; word < _at.Length; word++)
        {
            for (ulong rest = _at[word]; rest != 0; rest &= rest - 1)
            {
                int at = (word * 64) + BitOperations.TrailingZeroCount(rest);
                var step = _program.Steps[at];
                if (step.Kind == GlobStepKind.AnyFolders)
                {
                    if (!intoLink && (_program.MatchesDots || name is [not '.', ..]))
                    {
                        next.Reach(at);
                    }
                }
                else if (step.Kind == GlobStepKind.Name && step.Segment!.IsMatch(name))
                {
                    next.Reach(at + 1);
                }
            }
        }

        return next;
    }

    private void Reach(int at)
    {
        _at[at / 64] |= 1UL << (at % 64);
        // No folder at all is also any number of folders; two such steps never follow each other.
        if (_program.Steps[at].Kind == GlobStepKind.AnyFolders)
        {
            _at[(at + 1) / 64] |= 1UL << ((at + 1) % 64);
        }
    }

    private bool Has(bool ended)
    {
        for (int word = 0; word < _at.Length; word++)
        {
            for (ulong rest = _at[word]; rest != 0; rest &= rest - 1)
            {
                if (_program.Steps[(word * 64) + BitOperations.TrailingZeroCount(rest)].Kind == GlobStepKind.Accept == ended)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
