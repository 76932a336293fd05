using Idp.Catalog.Graph;
using Idp.Catalog.Model;

namespace Idp.Catalog.Tool.Reports;

/// <summary>What was reached from an entity, each once, below what leads to it.</summary>
internal static class StepTree
{
    private const int DeepestIndent = 100;

    /// <summary>Writes the tree, without its root.</summary>
    /// <param name="root">Where it grows from, as the steps name it.</param>
    /// <param name="steps">The last step to each, and whether it exists.</param>
    /// <param name="output">Takes the lines.</param>
    public static void Write(EntityRef root, IEnumerable<(GraphStep Via, bool Exists)> steps, TextWriter output)
    {
        var below = steps.ToLookup(step => step.Via.From);

        // Not by recursion: a chain may be as long as the catalog.
        var open = new Stack<(GraphStep Via, bool Exists, int Depth)>();
        Push(root, 1);
        while (open.TryPop(out var next))
        {
            output.Write($"{new string(' ', 2 * Math.Min(next.Depth, DeepestIndent))}{PathText.Of(next.Via)}{(next.Exists ? "" : "  (does not exist)")}\n");
            Push(next.Via.To, next.Depth + 1);
        }

        void Push(EntityRef from, int depth)
        {
            var inOrder = below[from].Select(step => (step.Via, step.Exists, Text: PathText.Of(step.Via))).OrderByDescending(step => step.Text, StringComparer.Ordinal);
            foreach (var (via, exists, _) in inOrder)
            {
                open.Push((via, exists, depth));
            }
        }
    }
}
