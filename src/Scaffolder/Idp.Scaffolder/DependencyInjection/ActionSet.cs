using Idp.Scaffolder.Actions;
using Idp.Scaffolder.BuiltIn;
using Idp.Scaffolder.BuiltIn.Catalogs;
using Idp.Scaffolder.Community;
using Idp.Scaffolder.Reading;
using Idp.Scaffolder.Templates.Language;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Actions that come together, made of what is among the services.</summary>
internal abstract class ActionSet
{
    public abstract IEnumerable<TemplateAction> Create(IServiceProvider provider);

    protected static T With<T>(IServiceProvider provider, T options)
        => provider.GetServices<OptionsChange<T>>().Aggregate(options, static (options, change) => change.Apply(options));
}

/// <summary>One change of options, in the order of registration.</summary>
internal sealed record OptionsChange<T>(Func<T, T> Apply);

/// <summary>Where the requests of the community's actions go; null for the default.</summary>
internal sealed record RequestInvoker(Func<IServiceProvider, HttpMessageInvoker> Create);

/// <summary>The actions of <see cref="BuiltInActions"/>.</summary>
internal sealed class BuiltInActionSet : ActionSet
{
    // The skeletons' language is that of the services, so that filters and values reach files too.
    public override IEnumerable<TemplateAction> Create(IServiceProvider provider)
    {
        var options = new BuiltInActionOptions { Language = provider.GetRequiredService<TemplateEngineOptions>() };
        return BuiltInActions.Create(
            With(provider, options),
            new SourceLocator(provider.GetServices<ISourceReader>()),
            provider.GetService<IScaffolderCatalog>(),
            provider.GetService<TimeProvider>());
    }
}

/// <summary>The actions of <see cref="CommunityActions"/>.</summary>
internal sealed class CommunityActionSet : ActionSet
{
    public override IEnumerable<TemplateAction> Create(IServiceProvider provider) => CommunityActions.Create(
        With(provider, new CommunityActionOptions()),
        provider.GetService<RequestInvoker>()?.Create(provider),
        provider.GetService<TimeProvider>());
}
