namespace Spec.Tests.Pages;

/// <summary>A sentence on the page of an id, with the specs that show it.</summary>
internal sealed record PageCase(
    string Id,
    string Sentence,
    IReadOnlyList<PageBlock> Wrong,
    IReadOnlyList<PageBlock> Right
);
