using System.Collections.Immutable;
using Idp.Content;
using Idp.Diagnostics;

namespace Idp.Scaffolder.Templates;

/// <summary>Looks for faults of templates before any run. Thread-safe.</summary>
/// <param name="options">What it knows.</param>
public sealed class TemplateChecker(TemplateCheckerOptions? options = null)
{
    private static readonly IStepRule[] StepRules =
    [
        new ActionRule(), new InputRule(), new ConditionRule(), new EachRule(), new ReferenceRule(), new SecretRule(), new FetchRule(),
    ];

    private readonly TemplateCheckerOptions _options = options ?? new TemplateCheckerOptions();

    /// <summary>Checks the descriptor alone: its steps and its output, not its skeletons.</summary>
    /// <returns>All faults, sorted by place.</returns>
    public ImmutableArray<Diagnostic> Check(Template template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return CheckDescriptor(template).Faults.ToSortedArray();
    }

    /// <summary>Checks the descriptor and the skeletons that its steps fetch from beside it.</summary>
    /// <param name="template">The template.</param>
    /// <param name="content">The files; nothing outside of its root is ever read.</param>
    /// <param name="path">The template's file, relative to the root, with <c>/</c>.</param>
    /// <param name="cancellationToken">Ends the check.</param>
    /// <returns>All faults, sorted by place.</returns>
    public async ValueTask<ImmutableArray<Diagnostic>> CheckAsync(Template template, IContentReader content, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(content);
        ArgumentException.ThrowIfNullOrEmpty(path);
        var check = CheckDescriptor(template);
        await new SkeletonCheck(check, content, path, _options.MaxSkeletonFiles).RunAsync(cancellationToken).ConfigureAwait(false);
        return check.Faults.ToSortedArray();
    }

    private TemplateCheck CheckDescriptor(Template template)
    {
        var check = new TemplateCheck(template, _options);
        StepIdRule.Check(check);
        foreach (var step in template.Steps)
        {
            foreach (var rule in StepRules)
            {
                rule.Check(step, check);
            }
        }

        OutputRule.Check(check);
        return check;
    }
}
